using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsGrammar.Tapes;

/// <summary>Rows of costs, one cost a state: those that are kept, one a block of lines, and those of one block.</summary>
internal sealed class RepairCosts
{
    private int[] _memory = [];

    /// <summary>How much memory is held, in bytes.</summary>
    public long Bytes => sizeof(int) * (long)_memory.Length;

    /// <summary>Makes room.</summary>
    /// <typeparam name="TCost">A cost.</typeparam>
    /// <param name="states">How many costs a row holds.</param>
    /// <param name="keptRows">How many rows are kept.</param>
    /// <param name="workingRows">How many rows a block needs.</param>
    public RepairCostTable<TCost> Reserve<TCost>(int states, int keptRows, int workingRows)
        where TCost : unmanaged
    {
        long bytes = (long)(keptRows + workingRows) * states * Unsafe.SizeOf<TCost>();
        int needed = checked((int)((bytes + sizeof(int) - 1) / sizeof(int)));
        if (_memory.Length < needed)
        {
            _memory = new int[needed];
        }

        return new RepairCostTable<TCost>(MemoryMarshal.Cast<int, TCost>(_memory.AsSpan()), states, keptRows * states);
    }
}

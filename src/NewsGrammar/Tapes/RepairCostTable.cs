using System.Runtime.CompilerServices;

namespace NewsGrammar.Tapes;

/// <summary>The rows of costs of one repair.</summary>
/// <typeparam name="TCost">A cost.</typeparam>
/// <param name="costs">All of them, the kept ones first.</param>
/// <param name="width">How many costs a row holds.</param>
/// <param name="working">Where the rows of the block at hand begin.</param>
internal readonly ref struct RepairCostTable<TCost>(Span<TCost> costs, int width, int working)
    where TCost : unmanaged
{
    private readonly Span<TCost> _costs = costs;

    /// <summary>The row before the first line of a block.</summary>
    public Span<TCost> Kept(int block) => _costs.Slice(block * width, width);

    /// <summary>A row of the block at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<TCost> Working(int row) => _costs.Slice(working + (row * width), width);
}

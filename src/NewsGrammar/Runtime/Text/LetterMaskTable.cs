using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsGrammar.Runtime.Text;

/// <summary>The tables of <see cref="LetterMasks"/> for one encoding, at hand for a loop over lines. For text units; an app has no need of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct LetterMaskTable
{
    private readonly ref readonly ushort _rows;
    private readonly ref readonly byte _masks;

    /// <summary>Takes up the tables.</summary>
    /// <param name="rows">Where the row of a unit begins, for one letter after the other.</param>
    /// <param name="masks">The rows.</param>
    internal LetterMaskTable(ushort[] rows, byte[] masks)
    {
        _rows = ref MemoryMarshal.GetArrayDataReference(rows);
        _masks = ref MemoryMarshal.GetArrayDataReference(masks);
    }

    /// <summary>The mask of a letter.</summary>
    /// <param name="letter">Where the rows of the letter begin among those of all letters: a constant, so that it costs nothing.</param>
    /// <param name="row">Which of them: less than there are, 0 or more.</param>
    /// <param name="code">What finds the mask in its row; its lower six bits count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int MaskAt(int letter, int row, int code)
    {
        // Each row holds 64 masks, so neither can lead out of its table.
        int start = Unsafe.Add(ref Unsafe.Add(ref Unsafe.AsRef(in _rows), letter), (nint)(uint)row);
        return Unsafe.Add(ref Unsafe.AsRef(in _masks), (nint)(uint)(start + (code & 63)));
    }
}

using System.Runtime.InteropServices;

namespace NewsGrammar.Tapes;

/// <summary>One non-blank line on the tape. Offsets and lengths are in units of the text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LineRecord
{
    /// <summary>In place of a position: no position took the line.</summary>
    public const ushort NoPosition = ushort.MaxValue;

    /// <summary>0-based offset of the trimmed line.</summary>
    public int Start;

    /// <summary>The length of the trimmed line, 1 or more.</summary>
    public int Length;

    /// <summary>0-based offset of the value.</summary>
    public int ValueStart;

    /// <summary>The length of the value.</summary>
    public int ValueLength;

    /// <summary>The 1-based number of the line, blank lines counted.</summary>
    public int Number;

    /// <summary>Where the line's captures start in the tape's list; -1 when there is at most the value.</summary>
    public int Captures;

    /// <summary>The position that took the line; <see cref="NoPosition"/> for an unexpected line.</summary>
    public ushort Position;

    /// <summary>The innermost slot that the line goes to; -1 for none and for an unexpected line.</summary>
    public short Slot;

    /// <summary>
    /// How many of the fields around the line, from the outermost on, continue from the line before; those nested deeper begin
    /// anew.
    /// </summary>
    public byte ContinuedFields;

    /// <summary>0-based offset of the unit behind the trimmed line.</summary>
    public readonly int End => Start + Length;
}

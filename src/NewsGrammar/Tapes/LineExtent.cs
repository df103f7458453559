using System.Runtime.InteropServices;

namespace NewsGrammar.Tapes;

/// <summary>Where one non-blank line and its value lie: 0-based offsets in units of the text, ends exclusive.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct LineExtent
{
    /// <summary>Where the trimmed line starts.</summary>
    public int Start;

    /// <summary>Where it ends.</summary>
    public int End;

    /// <summary>Where the value starts: where the line does, unless a rule has a value of its own.</summary>
    public int ValueStart;

    /// <summary>Where the value ends.</summary>
    public int ValueEnd;

    /// <summary>A line that is its own value.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    public LineExtent(int start, int end)
    {
        Start = start;
        End = end;
        ValueStart = start;
        ValueEnd = end;
    }

    /// <summary>The length of the trimmed line, 1 or more.</summary>
    public readonly int Length => End - Start;

    /// <summary>The length of the value.</summary>
    public readonly int ValueLength => ValueEnd - ValueStart;

    /// <summary>Makes the whole line the value.</summary>
    public void TakeWhole()
    {
        ValueStart = Start;
        ValueEnd = End;
    }
}

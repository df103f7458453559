namespace NewsGrammar.Tapes;

/// <summary>
/// The numbers of lines, counted when they are asked for: most results are read without. What was counted last is kept, so that
/// asking line by line, forwards or backwards, counts each line feed once.
/// </summary>
internal sealed class LineNumbers
{
    private const int Unknown = -1;

    private int _place;
    private int _number = 1;
    private int _lines = Unknown;

    /// <summary>Forgets the last text.</summary>
    public void Reset()
    {
        _place = 0;
        _number = 1;
        _lines = Unknown;
    }

    /// <summary>The 1-based number of the line that a place stands on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineFeed">A line feed in its encoding.</param>
    /// <param name="place">0-based offset in units.</param>
    public int At<TUnit>(ReadOnlySpan<TUnit> text, TUnit lineFeed, int place)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        _number += place >= _place ? text[_place..place].Count(lineFeed) : -text[place.._place].Count(lineFeed);
        _place = place;
        return _number;
    }

    /// <summary>How many lines a text has; a final line feed starts no further line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineFeed">A line feed in its encoding.</param>
    public int CountOf<TUnit>(ReadOnlySpan<TUnit> text, TUnit lineFeed)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        if (_lines == Unknown)
        {
            _lines = text.Count(lineFeed) + (text.IsEmpty || text[^1].Equals(lineFeed) ? 0 : 1);
        }

        return _lines;
    }
}

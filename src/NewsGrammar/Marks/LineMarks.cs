namespace NewsGrammar.Marks;

/// <summary>All that is known of one line of a page.</summary>
public readonly struct LineMarks : IEquatable<LineMarks>
{
    /// <summary>In place of a number: the line has none.</summary>
    public const int Absent = -1;

    /// <summary>The first line that is no <see cref="LineMark.Meta"/> line. Noted by the parser, for <c>first</c> and <c>above</c>.</summary>
    internal const LineMark BelowHead = (LineMark)(1 << 15);

    private const int WholeLine = 100;
    private const int MaxHeadingLevel = 6;

    private readonly LineMark _marks;
    private readonly byte _headingLevel;
    private readonly byte _linkShare;

    /// <summary>Puts the marks of a line together.</summary>
    /// <param name="marks">The marks; <see cref="LineMark.Heading"/> and <see cref="LineMark.Link"/> follow from the numbers.</param>
    /// <param name="headingLevel">1 to 6 for a heading, 1 the most important; 0 for none.</param>
    /// <param name="linkShare">How many per cent of the characters, without spaces, stand in links, rounded down: 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public LineMarks(LineMark marks, int headingLevel = 0, int linkShare = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(headingLevel);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(headingLevel, MaxHeadingLevel);
        ArgumentOutOfRangeException.ThrowIfNegative(linkShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(linkShare, WholeLine);
        _marks = (marks & ~(LineMark.Heading | LineMark.Link))
            | (headingLevel > 0 ? LineMark.Heading : LineMark.None)
            | (linkShare == WholeLine ? LineMark.Link : LineMark.None);
        _headingLevel = (byte)headingLevel;
        _linkShare = (byte)linkShare;
    }

    /// <summary>The marks.</summary>
    public LineMark Marks => _marks & ~BelowHead;

    /// <summary>The level of a heading, 1 to 6; <see cref="Absent"/> for what is none.</summary>
    public int HeadingLevel => Has(LineMark.Heading) ? _headingLevel : Absent;

    /// <summary>
    /// How many per cent of the characters, without spaces, stand in links, rounded down: 0 to 100; <see cref="Absent"/> for a line
    /// without any mark, of which nothing is known.
    /// </summary>
    public int LinkShare => Marks == LineMark.None && _linkShare == 0 ? Absent : _linkShare;

    /// <summary>Whether two lines have the same marks.</summary>
    public static bool operator ==(LineMarks left, LineMarks right) => left.Equals(right);

    /// <summary>Whether two lines have different marks.</summary>
    public static bool operator !=(LineMarks left, LineMarks right) => !left.Equals(right);

    /// <summary>Whether the line has a mark.</summary>
    public bool Has(LineMark mark) => (_marks & mark) != 0;

    /// <summary>The same with one more mark, which says nothing of headings and links.</summary>
    internal LineMarks With(LineMark mark) => new(_marks | mark, _headingLevel, _linkShare);

    /// <summary>The same without a mark, which says nothing of headings and links.</summary>
    internal LineMarks Without(LineMark mark) => new(_marks & ~mark, _headingLevel, _linkShare);

    /// <inheritdoc/>
    public bool Equals(LineMarks other) => Marks == other.Marks && _headingLevel == other._headingLevel && _linkShare == other._linkShare;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LineMarks other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Marks, _headingLevel, _linkShare);

    /// <summary>The marks in the words of the language: <c>heading=2,link,article,links=100</c>; <c>-</c> for none.</summary>
    public override string ToString() => LineMarksText.Write(this);
}

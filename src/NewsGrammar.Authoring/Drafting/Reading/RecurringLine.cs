namespace NewsGrammar.Authoring.Drafting;

/// <summary>A line that may recur word for word.</summary>
/// <param name="text">The line as the first page has it.</param>
internal sealed class RecurringLine(string text)
{
    /// <summary>No more neighbours are told apart.</summary>
    public const int MaxNeighbours = 4;

    private readonly HashSet<int> _above = [];
    private readonly HashSet<int> _below = [];
    private long _page;

    /// <summary>The line.</summary>
    public string Text => text;

    /// <summary>On how many pages it stands.</summary>
    public int Pages { get; private set; }

    /// <summary>How often it stands on all of them.</summary>
    public int Times { get; private set; }

    /// <summary>How often it is the last line of a page, or above a short last one.</summary>
    public int AtEnd { get; private set; }

    /// <summary>How often the line above ended as sentences do, or there was none.</summary>
    public int AfterSentence { get; private set; }

    /// <summary>How many different lines stand above it or below it, up to <see cref="MaxNeighbours"/>.</summary>
    public int Neighbours => Math.Max(_above.Count, _below.Count);

    /// <summary>Counts a place.</summary>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="above">The line above; empty for none.</param>
    /// <param name="below">The line below; empty for none.</param>
    /// <param name="isAtEnd">Whether it is the last line of the page or the one above a short last one, and not the first.</param>
    public void Add(long page, ReadOnlySpan<char> above, ReadOnlySpan<char> below, bool isAtEnd)
    {
        Pages += page == _page ? 0 : 1;
        _page = page;
        Times++;
        AtEnd += isAtEnd ? 1 : 0;
        AfterSentence += above.IsEmpty || PageLine.IsSentence(above) ? 1 : 0;
        Note(_above, above);
        Note(_below, below);
    }

    private static void Note(HashSet<int> lines, ReadOnlySpan<char> line)
    {
        if (lines.Count < MaxNeighbours && !line.IsEmpty)
        {
            lines.Add(string.GetHashCode(line, StringComparison.Ordinal));
        }
    }
}

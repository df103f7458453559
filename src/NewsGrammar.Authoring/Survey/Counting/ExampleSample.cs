namespace NewsGrammar.Authoring.Survey;

/// <summary>Some lines of pages, drawn at random.</summary>
/// <param name="capacity">How many lines it holds at most.</param>
internal sealed class ExampleSample(int capacity)
{
    /// <summary>Longer lines are cut: a paragraph is known by its beginning.</summary>
    private const int MaxLength = 240;

    private readonly StableSample<ExampleLine> _lines = new(capacity);

    /// <summary>The lines, in an order that says nothing.</summary>
    public IReadOnlyList<ExampleLine> Lines => [.. _lines.Items];

    /// <summary>Offers a line.</summary>
    /// <param name="page">The page.</param>
    /// <param name="pageHash">A hash of the page's name.</param>
    /// <param name="number">The number of the line.</param>
    /// <param name="start">Where it begins in the page's text.</param>
    /// <param name="length">Its length; 0 for none, as of a line that is missing.</param>
    public void Offer(SurveyPage page, ulong pageHash, int number, int start, int length)
    {
        ulong hash = StableHash.With(pageHash, number);
        if (_lines.Admits(hash))
        {
            _lines.Take(hash, new ExampleLine(page.Name, number, TextOf(page.Text, start, length)));
        }
    }

    /// <summary>Adds another sample.</summary>
    public void Add(ExampleSample other) => _lines.Add(other._lines);

    /// <summary>A line as it is shown.</summary>
    public static string TextOf(string text, int start, int length)
    {
        if (length <= MaxLength)
        {
            return text.Substring(start, length);
        }

        int end = start + MaxLength - 1;
        return string.Concat(text.AsSpan(start, end - start - (char.IsHighSurrogate(text[end - 1]) ? 1 : 0)), "…");
    }
}

using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>A non-blank line of a page.</summary>
/// <param name="Number">Its 1-based number, blank lines counted.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Text">The trimmed line.</param>
/// <param name="Start">What stands in front of its first separator; the whole line where it has none.</param>
/// <param name="Value">What stands behind that separator; empty where it has none.</param>
internal sealed record PageLine(int Number, LineKind Kind, string Text, string Start, string Value)
{
    /// <summary>Sentences rarely end otherwise, headings rarely so.</summary>
    private const string SentenceEnds = ".!?؟۔。！？।…:：";

    /// <summary>What headings that ask or call end with, folded.</summary>
    public const string HeadlineEnds = "?!؟";

    /// <summary>What people say begins with one.</summary>
    private const string OpeningQuotes = "\"“«„‘「『‹";

    private const int LongTitle = 20;

    private const string ClosingMarks = "\"'”’»)]";

    /// <summary>How many runs without white space it has.</summary>
    public int Words { get; } = CountWords(Text);

    /// <summary>Whether it ends as sentences do.</summary>
    public bool EndsSentence => IsSentence(Text);

    /// <summary>Whether it ends as headings do: as no sentence does, or as a question or a call.</summary>
    public bool EndsHeadline => !EndsSentence || HeadlineEnds.Contains(Fold.Text(Text.TrimEnd(ClosingMarks.ToCharArray())[^1..]), StringComparison.Ordinal);

    /// <summary>Whether it may be a title, by its length and its end.</summary>
    public bool IsTitle => Kind != LineKind.Bullet && Words <= LongTitle && !EndsSentence;

    /// <summary>Whether a text is what somebody says.</summary>
    public static bool IsSpeech(string text) => text is [var first, ..] && OpeningQuotes.Contains(first);

    /// <summary>Whether a text ends as sentences do.</summary>
    public static bool IsSentence(ReadOnlySpan<char> text) =>
        text.TrimEnd(ClosingMarks) is [.., var last] && SentenceEnds.Contains(last);

    /// <summary>How many runs without white space a text has.</summary>
    public static int CountWords(string text)
    {
        int words = 0;
        bool inWord = false;
        foreach (char unit in text)
        {
            bool isSpace = char.IsWhiteSpace(unit);
            words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }

        return words;
    }
}

using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>A way in which lines of the pages begin.</summary>
/// <param name="key">What the line is compared by.</param>
/// <param name="spelling">The label as a page spells it.</param>
/// <param name="hasValue">Whether a value stands behind it.</param>
/// <param name="isBare">Whether no separator stands between label and value.</param>
internal sealed class LabelCandidate(string key, string spelling, bool hasValue, bool isBare = false)
{
    private const int MaxWords = 4;
    private const int MaxHeadingWords = 6;
    private const int MaxUnits = 48;

    /// <summary>A line with a label of one word and no separator is no longer; a sentence is.</summary>
    public const int MaxBareWords = 6;

    /// <summary>Separators that seldom stand behind a label in prose.</summary>
    private const string LabelSeparators = ":：|–—";

    private readonly List<(int Page, int Line)> _places = [];

    /// <summary>What the lines are compared by.</summary>
    public string Key => key;

    /// <summary>The label as the first page spells it.</summary>
    public string Spelling => spelling;

    /// <summary>Whether a value stands behind it.</summary>
    public bool HasValue => hasValue;

    /// <summary>Whether no separator stands between label and value.</summary>
    public bool IsBare => isBare;

    /// <summary>Where it stands: numbers of pages, and of lines in them.</summary>
    public IReadOnlyList<(int Page, int Line)> Places => _places;

    /// <summary>On how many pages it stands.</summary>
    public int Pages => _places.Select(static place => place.Page).Distinct().Count();

    /// <summary>The candidate that a line belongs to; null when it begins as no label does.</summary>
    public static LabelCandidate? Of(PageLine line)
    {
        bool hasValue = line.Kind == LineKind.Labelled && HasLabelSeparator(line);
        string label = hasValue || line.Kind == LineKind.Heading ? line.Start : line.Text;
        if (line.Kind == LineKind.Bullet
            || label.Length > MaxUnits
            || PageLine.CountWords(label) > (hasValue ? MaxWords : MaxHeadingWords)
            || !LabelText.CanBeLiteral(label)
            || (!hasValue && line.Kind != LineKind.Heading && line.EndsSentence))
        {
            return null;
        }

        return new LabelCandidate((hasValue ? "value " : "heading ") + Fold.Text(label), label, hasValue);
    }

    /// <summary>
    /// The candidate of a short line whose first word alone may be its label, as in <c>By Jane Doe</c>; null when there is none.
    /// </summary>
    public static LabelCandidate? BareOf(PageLine line)
    {
        if (line.Kind != LineKind.Plain || line.Words is < 2 or > MaxBareWords || line.EndsSentence || line.Text.Any(char.IsDigit))
        {
            return null;
        }

        string word = line.Text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries)[0];
        return LabelText.CanBeLiteral(word) ? new LabelCandidate("bare " + Fold.Text(word), word, hasValue: true, isBare: true) : null;
    }

    /// <summary>Notes a place.</summary>
    public void Add(int page, int line) => _places.Add((page, line));

    /// <summary>The separator of a line that has a label; null where other separators follow it, or there is none.</summary>
    public static char? SeparatorOf(PageLine line) =>
        line.Text.AsSpan(line.Start.Length).TrimStart() is [var first, var next, ..] && LabelSeparators.Contains(first)
            && (char.IsWhiteSpace(next) || char.IsLetterOrDigit(next))
            ? first
            : null;

    private static bool HasLabelSeparator(PageLine line) =>
        line.Text.AsSpan(line.Start.Length).TrimStart() is [var first, ..] && LabelSeparators.Contains(first);
}

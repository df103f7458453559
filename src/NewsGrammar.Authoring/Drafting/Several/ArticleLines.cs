namespace NewsGrammar.Authoring.Drafting;

/// <summary>The lines of a page, by what tells where an article begins and ends.</summary>
internal sealed class ArticleLines
{
    /// <summary>What dates are compared by.</summary>
    public const string DateKey = "date";

    private readonly Page _page;
    private readonly IReadOnlyList<DraftLabel?> _labels;
    private readonly string?[] _keys;
    private readonly string?[] _bareKeys;

    /// <summary>Looks at a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="labels">The labels of the vocabulary on its lines.</param>
    /// <param name="header">How many lines belong to the site's header.</param>
    public ArticleLines(Page page, IReadOnlyList<DraftLabel?> labels, int header)
    {
        _page = page;
        _labels = labels;
        First = header;
        _keys = [.. page.Lines.Select((line, index) => KeyOf(line, labels[index]))];
        _bareKeys = [.. page.Lines.Select((line, index) => _keys[index] is null ? LabelCandidate.BareOf(line)?.Key : null)];
    }

    /// <summary>The first line below the site's header.</summary>
    public int First { get; }

    /// <summary>How many lines there are.</summary>
    public int Count => _page.Lines.Count;

    /// <summary>The different keys of the lines.</summary>
    public IEnumerable<string> Keys => _keys.Concat(_bareKeys).Skip(First).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The lines with a key.</summary>
    public IReadOnlyList<int> PlacesOf(string key) =>
        [.. Enumerable.Range(First, Count - First).Where(index => _keys[index] == key || _bareKeys[index] == key)];

    /// <summary>Whether a line may be a title.</summary>
    /// <param name="index">The line.</param>
    /// <param name="frequent">The keys that most pages have.</param>
    public bool IsTitle(int index, IReadOnlySet<string> frequent) =>
        _labels[index] is null
        && FirstLine.IsTitle(_page.Lines[index])
        && !(_keys[index] is { } key && (key == DateKey || frequent.Contains(key)));

    /// <summary>Whether a line may stand between the last line of a body and the title of the next article.</summary>
    /// <param name="index">The line.</param>
    /// <param name="frequent">The keys that most pages have.</param>
    public bool IsTail(int index, IReadOnlySet<string> frequent) =>
        _page.Lines[index].Kind == LineKind.Bullet || (_labels[index] is { } label ? label.HasValue || !HeadsText(index) : IsFrequent(_keys[index], frequent));

    /// <summary>Whether some line is a paragraph.</summary>
    public bool HasParagraph(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Any(index =>
        _labels[index] is null && FirstLine.IsParagraph(_page.Lines[index]));

    /// <summary>Whether a line heads what stands below it, such as an embedded article.</summary>
    public bool HeadsText(int index) =>
        (_labels[index] is { HasValue: false } || _page.Lines[index].Kind == LineKind.Heading)
        && index + 1 < Count && _page.Lines[index + 1].Kind != LineKind.Bullet;

    private static bool IsFrequent(string? key, IReadOnlySet<string> frequent) => key is not null && frequent.Contains(key);

    private static string? KeyOf(PageLine line, DraftLabel? label) =>
        label is not null ? (label is { HasValue: true, StandsAmidBody: false } ? "label " + label.Name : null)
        : LinePlace.LooksLikeDate(line) ? DateKey
        : LabelCandidate.Of(line) is { HasValue: true } candidate ? candidate.Key
        : null;
}

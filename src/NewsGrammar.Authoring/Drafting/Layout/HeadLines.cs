namespace NewsGrammar.Authoring.Drafting;

/// <summary>The lines of pages from the title to the first labelled part that most pages have below it.</summary>
internal sealed class HeadLines
{
    /// <summary>A date with its day, time and place has no more words.</summary>
    private const int MaxDateWords = 10;

    private readonly IReadOnlyDictionary<int, IReadOnlyList<PageLine>> _above;
    private readonly IReadOnlyList<IReadOnlyList<PageLine>> _first;

    private HeadLines(IReadOnlyDictionary<int, IReadOnlyList<PageLine>> above, IReadOnlyList<IReadOnlyList<PageLine>> first)
    {
        _above = above;
        _first = first;
    }

    /// <summary>How many pages there are.</summary>
    public int Pages => _first.Count;

    /// <summary>How many pages seem to begin with the body: they lack the labelled part, and their first line is no title.</summary>
    public int PagesWithoutTitle => _first.Where((lines, page) => !_above.ContainsKey(page) && !(lines.Count > 1 && lines[0].IsTitle)).Count();

    /// <summary>How many pages have a short line with digits below the title.</summary>
    public int PagesWithDate => _first.Count(static lines =>
        lines.Count > 1 && lines[1].Words <= MaxDateWords && !lines[1].EndsSentence && lines[1].Text.Any(char.IsDigit));

    /// <summary>Finds them.</summary>
    /// <param name="pages">The parts of each page.</param>
    /// <param name="above">The lines above the labelled part, by page.</param>
    public static HeadLines Of(IReadOnlyList<IReadOnlyList<PageElement>> pages, IReadOnlyDictionary<int, IReadOnlyList<PageLine>> above) =>
        new(above, [.. pages.Select((page, number) => above.GetValueOrDefault(number)
            ?? page.FirstOrDefault(static element => element.Kind == ElementKind.Text)?.Lines
            ?? [])]);

    /// <summary>How many pages have more lines than so many above the labelled part.</summary>
    public int PagesWithMore(int lines) => _above.Values.Count(above => above.Count > lines);
}

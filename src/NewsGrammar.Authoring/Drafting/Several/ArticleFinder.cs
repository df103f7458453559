namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Finds pages that hold several articles, one after the other: a label or a date stands in them several times, each time with a title and
/// a body of its own.
/// </summary>
internal sealed class ArticleFinder
{
    /// <summary>What is on fewer of the pages, one in so many, is taken for a mistake of the page.</summary>
    private const int PagesForOne = 6;

    /// <summary>A page by itself shows several articles by as many.</summary>
    private const int ArticlesOfLonePage = 3;

    /// <summary>The title, and author or lead below it.</summary>
    private const int MaxOffset = 2;

    private readonly IReadOnlyList<Page> _pages;
    private readonly IReadOnlyList<ArticleLines> _lines;
    private readonly HashSet<string> _frequent;

    private ArticleFinder(IReadOnlyList<Page> pages, VocabularyChoice vocabulary)
    {
        _pages = pages;
        IReadOnlyList<int> headers = SiteHeader.LinesOf(pages);
        _lines = [.. pages.Select((page, number) => new ArticleLines(page, vocabulary.Labels[number], headers[number]))];
        _frequent = _lines.SelectMany(static page => page.Keys).GroupBy(static key => key, StringComparer.Ordinal)
            .Where(key => key.Count() * 2 > pages.Count).Select(static key => key.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The ways to cut the pages into articles, the one that tells most first; none where pages hold one article each.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="vocabulary">The vocabulary that fits them.</param>
    public static IReadOnlyList<ArticleCuts> Find(IReadOnlyList<Page> pages, VocabularyChoice vocabulary)
    {
        var finder = new ArticleFinder(pages, vocabulary);
        return [.. finder._frequent.Order(StringComparer.Ordinal).Where(finder.Recurs).SelectMany(finder.AnchorsOf).Select(finder.Cut).Where(finder.IsPattern)
            .OrderByDescending(static cuts => cuts.Told).ThenByDescending(static cuts => cuts.Articles).ThenBy(static cuts => cuts.Anchor.Offset is null)];
    }

    /// <summary>Whether nearly every page has such a line, and some have it several times.</summary>
    private bool Recurs(string key)
    {
        int on = 0;
        int several = 0;
        foreach (ArticleLines page in _lines)
        {
            int places = page.PlacesOf(key).Count;
            on += places > 0 ? 1 : 0;
            several += places > 1 && (_lines.Count > 1 || places >= ArticlesOfLonePage) ? 1 : 0;
        }

        return (_lines.Count - on) * PagesForOne <= _lines.Count && several > 0 && several * PagesForOne >= _lines.Count;
    }

    private IEnumerable<ArticleAnchor> AnchorsOf(string key) =>
        Enumerable.Range(0, MaxOffset + 1).Select(offset => new ArticleAnchor(key, offset)).Append(new ArticleAnchor(key, null));

    private ArticleCuts Cut(ArticleAnchor anchor)
    {
        int told = 0;
        var all = new List<IReadOnlyList<ArticlePlace>>();
        foreach (ArticleLines page in _lines)
        {
            IReadOnlyList<int> places = page.PlacesOf(anchor.Key);
            IReadOnlyList<int>? starts = anchor.Offset is { } offset ? FromTop(page, places, offset) : FromEnd(page, places);
            told += starts is null ? 0 : 1;
            all.Add(starts is null ? [new ArticlePlace(page.First, null)] : [.. starts.Zip(places, static (start, place) => new ArticlePlace(start, place))]);
        }

        return new ArticleCuts(anchor, all, told);
    }

    private bool IsPattern(ArticleCuts cuts) =>
        cuts.Pages > (_pages.Count > 1 ? 1 : 0)
        && cuts.Pages * PagesForOne >= _pages.Count
        && (_pages.Count - cuts.Told) * PagesForOne <= _pages.Count
        && cuts.HaveTitles(_pages);

    /// <summary>Where articles begin whose anchor stands so many lines below their first one; null where some has no title or no body.</summary>
    private List<int>? FromTop(ArticleLines page, IReadOnlyList<int> places, int offset)
    {
        var starts = places.Select(place => place - offset).ToList();
        if (starts.Count == 0 || starts[0] != page.First)
        {
            return null;
        }

        for (int number = 0; number < starts.Count; number++)
        {
            int start = starts[number];
            int end = number + 1 < starts.Count ? starts[number + 1] : page.Count;
            int title = offset == 0 ? start + 1 : start;
            if (title >= end || places[number] >= end || !page.IsTitle(title, _frequent) || !page.HasParagraph(places[number] + 1, end)
                || (number > 0 && page.HeadsText(start - 1)))
            {
                return null;
            }
        }

        return starts;
    }

    /// <summary>Where articles begin whose anchor stands below the body; null where some has no title or no body, or text is left over.</summary>
    private List<int>? FromEnd(ArticleLines page, IReadOnlyList<int> places)
    {
        List<int> starts = [page.First];
        foreach (int place in places)
        {
            if (!page.IsTitle(starts[^1], _frequent) || !page.HasParagraph(starts[^1] + 1, place))
            {
                return null;
            }

            int next = place + 1;
            while (next < page.Count && page.IsTail(next, _frequent) && !page.IsTitle(next, _frequent))
            {
                next++;
            }

            starts.Add(next);
            if (next == page.Count)
            {
                break;
            }
        }

        bool isWhole = starts.Count == places.Count + 1 && starts[^1] == page.Count;
        return isWhole ? starts[..^1] : null;
    }
}

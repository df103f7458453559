namespace NewsGrammar.Authoring.Drafting;

/// <summary>What stands below each heading, judged by all pages.</summary>
internal sealed class HeadingContents
{
    /// <summary>A line of a list is shorter than this, in words.</summary>
    private const int LongLine = 16;

    /// <summary>A run of titles has no more of them.</summary>
    public const int LongestRun = 5;

    /// <summary>On fewer pages an article may follow a heading that few pages have.</summary>
    private const int ManyPages = 30;

    /// <summary>What is on fewer of many pages, one in so many, is no part of the layout of all.</summary>
    private const int PagesForOne = 6;

    private readonly Dictionary<DraftLabel, ElementKind> _kinds = [];
    private readonly HashSet<DraftLabel> _nested = [];

    private HeadingContents(IReadOnlyList<LabelledPage> pages)
    {
        var headings = pages
            .SelectMany(static page => page.Labels.Index().Where(static pair => pair.Item is { HasValue: false }).Select(pair =>
            (
                Label: pair.Item!,
                Page: page,
                Below: Below(page, pair.Index),
                IsLate: IsLate(page, pair.Index),
                IsBelowLabel: IsBelowLabel(page, pair.Index))))
            .GroupBy(static heading => heading.Label);
        foreach (var heading in headings)
        {
            bool isRare = pages.Count >= ManyPages && heading.Select(static place => place.Page).Distinct().Count() * PagesForOne < pages.Count;
            bool isAmid = isRare || (heading.Count(static place => place.IsBelowLabel) * 2 < heading.Count()
                && heading.Count(static place => TitlesOf(place.Below) > 1 && TitlesOf(place.Below) < place.Below.Count) * 2 > heading.Count());
            _kinds.Add(heading.Key, KindOf(heading.Key, isAmid, [.. heading.Select(static place => (place.Below, place.IsLate))]));
        }

        foreach (LabelledPage page in pages)
        {
            AddNested(page);
        }
    }

    /// <summary>Looks at all pages.</summary>
    public static HeadingContents Of(IReadOnlyList<LabelledPage> pages) => new(pages);

    /// <summary>What stands below a heading.</summary>
    public ElementKind KindOf(DraftLabel heading) => _kinds[heading];

    /// <summary>Whether an article below a heading may have the label too.</summary>
    public bool IsNested(DraftLabel label) => _nested.Contains(label);

    /// <summary>How many titles stand at the start of what is below a heading, one after the other.</summary>
    public static int TitlesOf(IEnumerable<PageLine> below) => below.TakeWhile(IsShort).Take(LongestRun).Count();

    /// <summary>Whether text follows the title of an article below a heading.</summary>
    /// <param name="article">The lines below the heading.</param>
    public static bool HasBody(IEnumerable<PageLine> article) => article.Skip(1).Any(static line => !IsShort(line));

    private static ElementKind KindOf(DraftLabel label, bool isAmid, IReadOnlyList<(List<PageLine> Below, bool IsLate)> places)
    {
        var filled = places.Where(static place => place.Below.Count > 0).ToList();
        if (filled.Count == 0 || label.IsHeader)
        {
            return ElementKind.Mark;
        }

        if (filled.Count(static place => place.Below[0].Kind == LineKind.Bullet) * 2 >= filled.Count)
        {
            return ElementKind.BulletList;
        }

        // Text below a heading amid the body is the rest of the body, but for the titles that it announces.
        if (isAmid || filled.Count(static place => place.IsLate) * 2 < filled.Count)
        {
            return (label.MayHeadArticle || label.HeadsTitles) && filled.Count(static place => TitlesOf(place.Below) > 0) * 2 >= filled.Count
                ? ElementKind.TitleRun
                : ElementKind.Mark;
        }

        bool isList = label.HeadsTitles
            ? filled.Sum(static place => place.Below.Count(IsShort)) * 2 > filled.Sum(static place => place.Below.Count)
            : filled.TrueForAll(static place => place.Below.TrueForAll(IsShort));
        return isList ? ElementKind.LineList : label.MayHeadArticle ? ElementKind.Article : ElementKind.Mark;
    }

    private static bool IsShort(PageLine line) => line.Words < LongLine && !line.EndsSentence;

    /// <summary>Whether a label with a value stands between the text above a heading and the heading, or no text does.</summary>
    private static bool IsLate(LabelledPage page, int index)
    {
        int above = index - 1;
        while (above >= 0 && page.Labels[above] is { HasValue: false })
        {
            above--;
        }

        // What recurs above all text belongs to the site's header.
        return above < 0
            ? !page.Labels[index]!.IsOwn
            : page.Labels[above] is not null || !page.Labels.Skip(index + 1).Any(static label => label is not null);
    }

    /// <summary>Whether a label with a value stands directly above a heading: the article has ended there.</summary>
    private static bool IsBelowLabel(LabelledPage page, int index) => index > 0 && page.Labels[index - 1] is { HasValue: true };

    /// <summary>The lines between a heading and the next label.</summary>
    private static List<PageLine> Below(LabelledPage page, int index)
    {
        int end = index + 1;
        while (end < page.Lines.Count && page.Labels[end] is null)
        {
            end++;
        }

        return [.. page.Lines.Take(end).Skip(index + 1)];
    }

    /// <summary>Labels that a page has both above an article's heading and below it belong to the article too.</summary>
    private void AddNested(LabelledPage page)
    {
        var above = new HashSet<DraftLabel>();
        bool inArticle = false;
        foreach (DraftLabel label in page.Labels.OfType<DraftLabel>())
        {
            if (!label.HasValue)
            {
                inArticle = _kinds[label] == ElementKind.Article;
            }
            else if (!inArticle)
            {
                above.Add(label);
            }
            else if (above.Contains(label))
            {
                _nested.Add(label);
            }
        }
    }
}

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Labels that stand amid the body, and the pages without them.</summary>
/// <param name="Labels">The labels.</param>
/// <param name="Pages">The parts of each page, text on both sides of such a label put together.</param>
internal sealed record Interleaving(IReadOnlyList<DraftLabel> Labels, IReadOnlyList<IReadOnlyList<PageElement>> Pages)
{
    /// <summary>How many titles follow those of the labels that head some, at most.</summary>
    public IReadOnlyDictionary<DraftLabel, int> Runs { get; private init; } = new Dictionary<DraftLabel, int>();

    /// <summary>As many lines on both sides make a label with a value stand amid the body, and not at one of its ends.</summary>
    private const int LinesAround = 2;

    /// <summary>On fewer pages every label has its place.</summary>
    private const int PagesOfRare = 30;

    /// <summary>What is on fewer of many pages, one in so many, may stand anywhere.</summary>
    private const int PagesForOne = 6;

    /// <summary>The title, and author and date below it.</summary>
    private const int LinesOfHead = 3;

    /// <summary>Takes the labels amid the body out.</summary>
    public static Interleaving Of(IReadOnlyList<IReadOnlyList<PageElement>> pages)
    {
        var labels = pages
            .SelectMany(static page => page.Index().Where(static pair => pair.Item.Kind is ElementKind.Mark or ElementKind.Value or ElementKind.TitleRun)
                .Select(pair => (Label: pair.Item.Label!, IsAmid: IsAmid(page, pair.Index) || pair.Item.Kind == ElementKind.TitleRun)))
            .GroupBy(static place => place.Label)
            .Where(group => group.Key.IsFree || group.Count(static place => place.IsAmid) * 2 >= group.Count() || IsRare(group.Count(), pages.Count))
            .Select(static group => group.Key)
            .ToHashSet();
        var runs = pages.SelectMany(static page => page)
            .Where(static element => element.Kind == ElementKind.TitleRun)
            .GroupBy(static element => element.Label!)
            .ToDictionary(static group => group.Key, static group => group.Max(static element => element.Lines.Count));
        bool isListRare = IsRare(pages.Count(static page => page.Any(IsListWithoutHeading)), pages.Count);
        return new Interleaving([.. labels], [.. pages.Select(page => Without(page, labels, isListRare))]) { Runs = runs };
    }

    /// <summary>Whether a label was seen too rarely to tell its place.</summary>
    private static bool IsRare(int places, int pages) => pages >= PagesOfRare && places * PagesForOne < pages;

    private static bool IsAmid(IReadOnlyList<PageElement> page, int index)
    {
        int least = page[index].Kind == ElementKind.Mark || page[index].Label!.StandsAmidBody ? 1 : LinesAround;
        return TextAt(page, index - 1) - HeadAt(page, index - 1) >= least && TextAt(page, index + 1) >= least;
    }

    /// <summary>How many lines of the title and of short lines below it are at the start of a page's first text.</summary>
    public static int HeadAt(IReadOnlyList<PageElement> page, int index) =>
        index < 0 || page.Take(index).Any(static element => element.Label is not { IsHeader: true })
            ? 0
            : page[index].Lines.Take(LinesOfHead).TakeWhile(static line => line.IsTitle).Count();

    private static int TextAt(IReadOnlyList<PageElement> page, int index) =>
        index >= 0 && index < page.Count && page[index].Kind == ElementKind.Text ? page[index].Lines.Count : 0;

    private static bool IsListWithoutHeading(PageElement element) => element is { Kind: ElementKind.BulletList, Label: null };

    private static List<PageElement> Without(IReadOnlyList<PageElement> page, HashSet<DraftLabel> labels, bool isListText)
    {
        var rest = new List<PageElement>();
        foreach (PageElement part in page.Where(element => element.Label is null || !labels.Contains(element.Label)))
        {
            PageElement element = isListText && IsListWithoutHeading(part) ? part with { Kind = ElementKind.Text } : part;
            if (element.Kind == ElementKind.Text && rest is [.., { Kind: ElementKind.Text } before])
            {
                rest[^1] = before with { Lines = [.. before.Lines, .. element.Lines] };
            }
            else
            {
                rest.Add(element);
            }
        }

        return rest;
    }
}

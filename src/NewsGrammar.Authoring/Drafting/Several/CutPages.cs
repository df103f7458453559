namespace NewsGrammar.Authoring.Drafting;

/// <summary>The articles of pages that hold several, or one below other lines, each as a page of its own.</summary>
internal sealed class CutPages
{
    private readonly IReadOnlyList<IReadOnlyList<ArticlePlace>> _places;

    private CutPages(IReadOnlyList<Page> pages, IReadOnlyList<IReadOnlyList<ArticlePlace>> places)
    {
        _places = places;
        All = [.. pages.Zip(places).SelectMany(static pair => Cut(pair.First, pair.Second))];
        Anchors = [.. places.SelectMany(static articles => articles).Select(static place => place.Anchor - place.First)];
    }

    /// <summary>The articles, in the order of the pages.</summary>
    public IReadOnlyList<Page> All { get; }

    /// <summary>For each of them the index of the line that all have; null where it has none.</summary>
    public IReadOnlyList<int?> Anchors { get; }

    /// <summary>Cuts pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="places">For each page where its articles are.</param>
    public static CutPages Of(IReadOnlyList<Page> pages, IReadOnlyList<IReadOnlyList<ArticlePlace>> places) => new(pages, places);

    /// <summary>The articles without labels on their titles that stand anywhere: where titles are is known, and that they begin alike says nothing.</summary>
    /// <param name="articles">The articles with their labels.</param>
    /// <param name="anchor">The line that each has.</param>
    public IReadOnlyList<LabelledPage> WithTitles(IReadOnlyList<LabelledPage> articles, ArticleAnchor anchor)
    {
        int title = anchor.Offset == 0 ? 1 : 0;
        return [.. articles.Select((article, number) => Anchors[number] is null ? article : article with
        {
            Labels = [.. article.Labels.Select((label, index) => index == title && label is { IsFree: true } ? null : label)],
        })];
    }

    /// <summary>The whole pages, with the labels of their articles and above them those of what stands above.</summary>
    /// <param name="articles">The articles with their labels.</param>
    /// <param name="pages">The pages with their labels.</param>
    public IReadOnlyList<LabelledPage> Together(IReadOnlyList<LabelledPage> articles, IReadOnlyList<LabelledPage> pages)
    {
        int next = 0;
        var whole = new List<LabelledPage>();
        foreach (var (page, places) in pages.Zip(_places))
        {
            var labels = new List<DraftLabel?>(page.Labels.Take(places[0].First));
            foreach (ArticlePlace _ in places)
            {
                labels.AddRange(articles[next++].Labels);
            }

            whole.Add(page with { Labels = labels });
        }

        return whole;
    }

    private static IEnumerable<Page> Cut(Page page, IReadOnlyList<ArticlePlace> places)
    {
        string[] text = page.Sample.Text.Split('\n');
        for (int number = 0; number < places.Count; number++)
        {
            int first = page.Lines[places[number].First].Number - 1;
            int end = number + 1 < places.Count ? page.Lines[places[number + 1].First].Number - 1 : text.Length;
            yield return PageReader.Read(new DraftSample(page.Sample.Path, string.Join('\n', text[first..end])));
        }
    }
}

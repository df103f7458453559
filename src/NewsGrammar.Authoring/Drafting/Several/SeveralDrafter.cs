using System.Globalization;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Drafts a grammar from pages that hold several articles: the layout from the articles, as if each were a page, and a document of such
/// layouts. It is held to finding the articles again.
/// </summary>
internal static class SeveralDrafter
{
    private const string Field = "article";

    /// <summary>What is on fewer of the pages, one in so many, is taken for a mistake of the page.</summary>
    private const int PagesForOne = 6;

    private static readonly string[] DocumentNames = ["Page", "Pages", "Articles", "Document"];

    private static readonly string[] LayoutNames = ["Article", "Item", "News"];

    /// <summary>Drafts a grammar; null where it does not find the articles again.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="vocabulary">The vocabulary that fits them.</param>
    /// <param name="cuts">Where their articles begin.</param>
    public static TextDraft? Draft(string name, IReadOnlyList<Page> pages, VocabularyChoice vocabulary, ArticleCuts cuts)
    {
        var articles = CutPages.Of(pages, cuts.Places);
        var counts = new LineCounts();
        foreach (Page article in articles.All)
        {
            counts.Add(article.Sample.Text);
        }

        var words = VocabularyChoice.For(articles.All);
        var labelled = AnchorLabel.AddTo(LabelFinder.Find(articles.All, words), articles, cuts.Anchor);
        labelled = RecurringFinder.AddTo(labelled, counts, articles.All.Count);
        labelled = articles.WithTitles(ShapeFinder.AddTo(labelled, Shape.Amid), cuts.Anchor);
        (DraftPlan plan, labelled) = TextDrafter.Plan(name, words, labelled, DraftedFrom.Article);
        if (AnchorLabel.NameIn(labelled, articles) is not { } anchor || !plan.Document.Parts.Exists(part => part.Require(anchor)))
        {
            return null;
        }

        if (cuts.Anchor.Key == ArticleLines.DateKey && plan.Document.Parts.Find(static part => part is { Field: "body", IsMany: true }) is { } body)
        {
            // A paragraph takes a title and a date, too: the next article begins as soon as it can.
            body.IsLazy = true;
        }

        IReadOnlyList<LabelledPage> whole = articles.Together(labelled, LabelFinder.Find(pages, vocabulary));
        plan = Wrapped(plan, whole, cuts);
        if (!GrammarDrafter.Compiles(GrammarWriter.Write(plan)))
        {
            return null;
        }

        FitCheck fit = Loosening.Run(plan, whole);
        return FindsAgain(fit, pages, cuts) ? new TextDraft(plan, labelled, fit) { Note = Found(cuts, pages.Count) } : null;
    }

    /// <summary>What is said where pages seem to hold several articles, and no draft finds them.</summary>
    public static string Unsure(ArticleCuts cuts) => string.Create(
        CultureInfo.InvariantCulture,
        $"unsure: {cuts.Pages} of {cuts.Places.Count} pages seem to hold several articles, but no draft finds where each begins; they are drafted as one");

    private static string Found(ArticleCuts cuts, int pages) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(cuts.Doubt is null ? "" : "unsure: ")}several articles in a page: {cuts.Articles} on {pages} pages, {cuts.Pages} of which hold more than one");

    private static DraftPlan Wrapped(DraftPlan plan, IReadOnlyList<LabelledPage> whole, ArticleCuts cuts)
    {
        var headers = whole.SelectMany(static page => page.Labels.OfType<DraftLabel>().Where(static label => label.IsHeader)).Distinct()
            .Where(label => plan.Rules.All(rule => rule.Name != label.Name)).ToList();
        HashSet<string> taken = new([plan.Name, .. plan.Rules.Concat(headers.Select(RuleOf)).Select(static rule => rule.Name),
            .. plan.Layouts.Select(static layout => layout.Name)], StringComparer.OrdinalIgnoreCase);
        string layout = LayoutNames.First(name => taken.Add(name) || name == LayoutNames[^1]);
        string document = DocumentNames.First(name => taken.Add(name) || name == DocumentNames[^1]);
        var articles = new DraftPart { Field = Field, Reference = layout, IsMany = true, IsRequired = true, Doubt = cuts.Doubt };
        string documentation = plan.Documentation.Replace("Pages with", "An article with", StringComparison.Ordinal);
        return plan with
        {
            Documentation = "Pages of several articles, one after the other.",
            Rules = [.. headers.Select(RuleOf), .. plan.Rules],
            Document = new DraftLayout(document, null, [.. headers.Select(static label => new DraftPart { Reference = label.Name }), articles]),
            Layouts = [new DraftLayout(layout, documentation, plan.Document.Parts), .. plan.Layouts],
            IsOfSeveral = true,
        };
    }

    private static DraftRule RuleOf(DraftLabel label) => new(label.Name, label.Rule!, label.Doubt);

    /// <summary>Whether nearly every page has as many articles as it was cut into, and most fit.</summary>
    private static bool FindsAgain(FitCheck fit, IReadOnlyList<Page> pages, ArticleCuts cuts)
    {
        Grammar grammar = Grammar.Compile(fit.Text);
        int other = 0;
        for (int page = 0; page < pages.Count; page++)
        {
            using var document = grammar.Parse(pages[page].Sample.Text);
            other += document.Root.Layouts(Field).Count == cuts.Places[page].Count ? 0 : 1;
        }

        return other * PagesForOne <= pages.Count && fit.PagesThatFit * 2 >= pages.Count;
    }
}

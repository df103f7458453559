namespace NewsGrammar.Authoring.Drafting;

/// <summary>Drafts a grammar from pages of text, each of which is an article.</summary>
internal static class TextDrafter
{
    /// <summary>Drafts a grammar.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="vocabulary">The vocabulary that fits them.</param>
    /// <param name="counts">How often lines recur over all pages.</param>
    /// <param name="all">How many pages there are in all.</param>
    public static TextDraft Draft(string name, IReadOnlyList<Page> pages, VocabularyChoice vocabulary, LineCounts counts, long all)
    {
        var labelled = LabelFinder.Find(pages, vocabulary);
        labelled = RecurringFinder.AddTo(ShapeFinder.AddTo(labelled, Shape.Heads), counts, all);
        labelled = ShapeFinder.AddTo(labelled, Shape.Others);
        (DraftPlan plan, labelled) = Plan(name, vocabulary, labelled, DraftedFrom.Page);

        // Labels come from pages; should their names ever clash, the plainest grammar serves as a beginning.
        return new TextDraft(
            plan,
            labelled,
            GrammarDrafter.Compiles(GrammarWriter.Write(plan)) ? Loosening.Run(plan, labelled) : FitCheck.Run(Fallback(name), labelled));
    }

    /// <summary>The plan for labelled pages, and the pages with labels that are numbered in its order.</summary>
    /// <param name="name">The grammar's name.</param>
    /// <param name="vocabulary">The vocabulary that fits the pages.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="from">What they are.</param>
    public static (DraftPlan Plan, IReadOnlyList<LabelledPage> Pages) Plan(
        string name, VocabularyChoice vocabulary, IReadOnlyList<LabelledPage> pages, DraftedFrom from)
    {
        DraftPlan plan = Of(pages);
        return LabelNumbers.Reordered(pages, plan) is { } reordered ? (Of(reordered), reordered) : (plan, pages);

        DraftPlan Of(IReadOnlyList<LabelledPage> labelled)
        {
            var contents = HeadingContents.Of(labelled);
            return LayoutDrafter.Draft(name, vocabulary, [.. labelled.Select(page => PageOutliner.Outline(page, contents))], from);
        }
    }

    /// <summary>The plainest grammar of a name.</summary>
    public static string Fallback(string name) => $"""
        grammar {name}

        line Paragraph = text

        document Article =
            (body: Paragraph)*   // unsure: no layout was found

        """;
}

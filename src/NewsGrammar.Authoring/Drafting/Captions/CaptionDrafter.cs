namespace NewsGrammar.Authoring.Drafting;

/// <summary>Drafts a grammar from pages some of which have a caption above the title: from what is below it, with the caption on top.</summary>
internal static class CaptionDrafter
{
    /// <summary>Drafts a grammar; null where it has errors.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="vocabulary">The vocabulary that fits them.</param>
    /// <param name="captions">Their captions.</param>
    /// <param name="counts">How often lines recur over all pages.</param>
    /// <param name="all">How many pages there are in all.</param>
    public static TextDraft? Draft(
        string name, IReadOnlyList<Page> pages, VocabularyChoice vocabulary, FirstCaptions captions, LineCounts counts, long all)
    {
        var below = CutPages.Of(pages, [.. captions.On.Select(static on => (IReadOnlyList<ArticlePlace>)[new ArticlePlace(on ? 1 : 0, null)])]);
        var words = vocabulary with { Labels = [.. vocabulary.Labels.Zip(captions.On, static (labels, on) => on ? labels[1..] : labels)] };
        var labelled = LabelFinder.Find(below.All, words);
        labelled = RecurringFinder.AddTo(ShapeFinder.AddTo(labelled, Shape.Dates), counts, all);
        labelled = ShapeFinder.AddTo(labelled, Shape.Others);
        (DraftPlan plan, labelled) = TextDrafter.Plan(name, words, labelled, DraftedFrom.Page);
        LabelledPage[] whole = [.. below.Together(labelled, [.. pages.Zip(
            captions.On, (page, on) => new LabelledPage(page, [.. page.Lines.Select((_, index) => on && index == 0 ? captions.Label : null)]))])];
        plan = WithCaption(plan, vocabulary, captions.Label);
        return GrammarDrafter.Compiles(GrammarWriter.Write(plan)) ? new TextDraft(plan, whole, Loosening.Run(plan, whole)) { Note = captions.Finding } : null;
    }

    private static DraftPlan WithCaption(DraftPlan plan, VocabularyChoice vocabulary, DraftLabel label)
    {
        DraftPart part = new() { Field = label.Field, Reference = label.Name };
        bool isOwn = label.Rule is not null && plan.Rules.All(rule => rule.Name != label.Name);
        return plan with
        {
            Vocabulary = label.Rule is null ? vocabulary.Vocabulary!.Name : plan.Vocabulary,
            VocabularyDoubt = label.Rule is null ? vocabulary.Doubt : plan.VocabularyDoubt,
            Documentation = plan.Documentation.Replace("Pages with ", $"Pages with {label.Field}, ", StringComparison.Ordinal),
            Rules = isOwn ? [new DraftRule(label.Name, label.Rule!, label.Doubt), .. plan.Rules] : plan.Rules,
            Document = plan.Document with { Parts = [part, .. plan.Document.Parts] },
        };
    }
}

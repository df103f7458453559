namespace NewsGrammar.Authoring.Drafting;

/// <summary>A draft from pages of text.</summary>
/// <param name="Plan">The grammar before it was written.</param>
/// <param name="Labelled">What it was drafted from: the pages, or the articles that they hold.</param>
/// <param name="Fit">How well it fits the pages.</param>
internal sealed record TextDraft(DraftPlan Plan, IReadOnlyList<LabelledPage> Labelled, FitCheck Fit)
{
    /// <summary>What is told of pages that hold several articles, or captions above their title; null for others.</summary>
    public string? Note { get; init; }
}

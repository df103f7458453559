namespace NewsGrammar.Authoring.Drafting;

/// <summary>A grammar that was drafted from pages.</summary>
/// <param name="Text">The grammar file; it compiles without errors.</param>
/// <param name="Findings">What the pages have in common, in a few lines for people.</param>
/// <param name="Misfits">What does not fit, in the order of the pages; none when the grammar fits all of them.</param>
public sealed record GrammarDraft(string Text, IReadOnlyList<string> Findings, IReadOnlyList<DraftMisfit> Misfits)
{
    /// <summary>What each of its rules takes of the pages.</summary>
    public IReadOnlyList<DraftRuleUse> Rules { get; init; } = [];
}

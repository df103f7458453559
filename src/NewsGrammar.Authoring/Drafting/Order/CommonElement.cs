namespace NewsGrammar.Authoring.Drafting;

/// <summary>A labelled part that pages have in common.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Its label; null for a list without a heading.</param>
/// <param name="Occurrences">Where pages have it.</param>
/// <param name="IsInAll">Whether every page has it.</param>
/// <param name="IsRepeated">Whether a page has it several times in a row.</param>
internal sealed record CommonElement(
    ElementKind Kind, DraftLabel? Label, IReadOnlyList<PageElement> Occurrences, bool IsInAll, bool IsRepeated)
{
    /// <inheritdoc cref="PageElement.Key"/>
    public string Key => Label?.Name ?? "";
}

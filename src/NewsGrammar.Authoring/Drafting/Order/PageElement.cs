namespace NewsGrammar.Authoring.Drafting;

/// <summary>A part of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Its label; null for text, and for a list without a heading.</param>
/// <param name="Lines">Its lines without a label of their own.</param>
/// <param name="Inner">The parts of an article that it heads.</param>
internal sealed record PageElement(
    ElementKind Kind, DraftLabel? Label, IReadOnlyList<PageLine> Lines, IReadOnlyList<PageElement> Inner)
{
    /// <summary>What the element is called when pages are compared.</summary>
    public string Key => Label?.Name ?? "";
}

namespace NewsGrammar.Authoring.Drafting;

/// <summary>A page whose labels have been found.</summary>
/// <param name="Page">The page.</param>
/// <param name="Labels">The label on each of its lines; null where there is none.</param>
internal sealed record LabelledPage(Page Page, IReadOnlyList<DraftLabel?> Labels)
{
    /// <summary>Its lines.</summary>
    public IReadOnlyList<PageLine> Lines => Page.Lines;
}

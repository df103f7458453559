namespace NewsGrammar.Authoring.Drafting;

/// <summary>A drafted grammar before it is written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Vocabulary">The vocabulary that it imports; null for none.</param>
/// <param name="VocabularyDoubt">What is unsure about that; null when nothing is.</param>
/// <param name="Documentation">What its doc comment says.</param>
/// <param name="Rules">Its line rules.</param>
/// <param name="Document">Its document.</param>
/// <param name="Layouts">Its other layouts.</param>
internal sealed record DraftPlan(
    string Name,
    string? Vocabulary,
    string? VocabularyDoubt,
    string Documentation,
    IReadOnlyList<DraftRule> Rules,
    DraftLayout Document,
    IReadOnlyList<DraftLayout> Layouts)
{
    /// <summary>Whether the document is of several articles, whose layout is the first of the others.</summary>
    public bool IsOfSeveral { get; init; }

    /// <summary>The layout of an article.</summary>
    public DraftLayout Article => IsOfSeveral ? Layouts[0] : Document;

    /// <summary>All parts of all layouts, groups and what is in them.</summary>
    public IEnumerable<DraftPart> Parts => Layouts.Prepend(Document).SelectMany(static layout => layout.Parts).SelectMany(static part => part.WithParts());
}

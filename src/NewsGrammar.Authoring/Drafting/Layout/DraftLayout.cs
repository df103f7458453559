namespace NewsGrammar.Authoring.Drafting;

/// <summary>A drafted layout.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documentation">What its doc comment says; null for none.</param>
/// <param name="Parts">Its parts in order; fitting may take some out.</param>
internal sealed record DraftLayout(string Name, string? Documentation, List<DraftPart> Parts);

namespace NewsGrammar.Authoring.Drafting;

/// <summary>A page to draft a grammar from.</summary>
/// <param name="Path">The file, as messages name it.</param>
/// <param name="Text">The page as plain text.</param>
public sealed record DraftSample(string Path, string Text);

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Where an article is among several on a page.</summary>
/// <param name="First">The index of its first line.</param>
/// <param name="Anchor">That of the line that each article has; null where it has none, or is none of several.</param>
internal readonly record struct ArticlePlace(int First, int? Anchor);

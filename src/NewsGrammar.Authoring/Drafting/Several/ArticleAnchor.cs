namespace NewsGrammar.Authoring.Drafting;

/// <summary>The labelled line, or the date, that every article of a page has once.</summary>
/// <param name="Key">What its lines are compared by.</param>
/// <param name="Offset">How many lines of the article stand above it; null where it stands below the body.</param>
internal sealed record ArticleAnchor(string Key, int? Offset);

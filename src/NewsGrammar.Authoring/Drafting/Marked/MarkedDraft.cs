namespace NewsGrammar.Authoring.Drafting;

/// <summary>A grammar that was drafted from pages that were HTML.</summary>
/// <param name="Text">The grammar file.</param>
/// <param name="Grammar">The grammar.</param>
/// <param name="Rules">The rules of the site's own.</param>
/// <param name="Host">The site; null where the pages do not say.</param>
internal sealed record MarkedDraft(string Text, Grammar Grammar, IReadOnlyList<MarkedLine> Rules, string? Host);

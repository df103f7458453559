using NewsGrammar.Authoring.Drafting;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>A page as its lines.</summary>
/// <param name="Sample">The page as it came.</param>
/// <param name="Lines">Its first non-blank lines.</param>
internal sealed record Page(DraftSample Sample, IReadOnlyList<PageLine> Lines);

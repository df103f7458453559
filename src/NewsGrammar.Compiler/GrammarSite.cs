using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Compiler;

/// <summary>A site that a grammar is for.</summary>
/// <param name="Host">The host in the form in which hosts are compared, with the path of a section behind it or without.</param>
/// <param name="Grammar">The name of the grammar.</param>
/// <param name="Place">Where the grammar names it.</param>
public sealed record GrammarSite(string Host, string Grammar, RelatedPlace Place);

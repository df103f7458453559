using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>Does something with a result.</summary>
/// <param name="document">The result.</param>
public delegate void UseResult(ParsedDocument<char> document);

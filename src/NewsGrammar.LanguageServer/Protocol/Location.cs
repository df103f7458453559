namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>A piece of a document that is named.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Range">The piece.</param>
internal sealed record Location(string Uri, TextRange Range);

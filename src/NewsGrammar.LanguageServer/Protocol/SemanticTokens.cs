namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>The colours of a document.</summary>
/// <param name="Data">Five numbers a token.</param>
internal sealed record SemanticTokens(IReadOnlyList<int> Data);

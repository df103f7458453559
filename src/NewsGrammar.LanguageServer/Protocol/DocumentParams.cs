namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Asks about a whole document.</summary>
/// <param name="TextDocument">The document.</param>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Asks what can be done about a piece of a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">The piece.</param>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, TextRange Range);

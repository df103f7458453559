namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Asks about a place of a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
internal sealed record PositionParams(TextDocumentIdentifier TextDocument, Position Position);

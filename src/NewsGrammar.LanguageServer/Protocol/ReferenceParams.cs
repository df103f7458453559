namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Asks where a name stands.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">A place of the name.</param>
/// <param name="Context">Which places are asked for.</param>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext? Context);

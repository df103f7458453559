namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Asks for another name.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">A place of the name.</param>
/// <param name="NewName">The other name.</param>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

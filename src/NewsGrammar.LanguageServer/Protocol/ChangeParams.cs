namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>A document was changed.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="ContentChanges">The changes, one after the other.</param>
internal sealed record ChangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);

namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>A document that was opened.</summary>
/// <param name="Uri">The document.</param>
/// <param name="LanguageId">What the client takes it for.</param>
/// <param name="Version">Its version.</param>
/// <param name="Text">Its text.</param>
internal sealed record TextDocumentItem(string Uri, string? LanguageId, int Version, string Text);

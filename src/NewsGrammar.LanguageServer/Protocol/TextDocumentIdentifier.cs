namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Names a document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version, where the client tells it.</param>
internal sealed record TextDocumentIdentifier(string Uri, int? Version);

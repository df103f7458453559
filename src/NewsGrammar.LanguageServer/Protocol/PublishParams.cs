namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>All diagnostics of a document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version; null where it is not open.</param>
/// <param name="Diagnostics">The diagnostics.</param>
internal sealed record PublishParams(string Uri, int? Version, IReadOnlyList<ShownDiagnostic> Diagnostics);

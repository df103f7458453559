namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What a server can do.</summary>
/// <param name="Capabilities">What it can do.</param>
/// <param name="ServerInfo">What it is.</param>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

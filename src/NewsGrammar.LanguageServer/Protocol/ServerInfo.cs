namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What a server is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
internal sealed record ServerInfo(string Name, string Version);

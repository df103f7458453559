namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What a server runs.</summary>
/// <param name="Commands">The commands.</param>
internal sealed record ExecuteOptions(IReadOnlyList<string> Commands);

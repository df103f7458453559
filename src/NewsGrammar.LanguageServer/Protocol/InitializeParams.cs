namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What a client says of itself.</summary>
/// <param name="Locale">The language that its user reads.</param>
internal sealed record InitializeParams(string? Locale);

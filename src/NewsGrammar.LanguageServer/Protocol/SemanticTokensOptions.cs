namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>How a server colours documents.</summary>
/// <param name="Legend">What its numbers mean.</param>
/// <param name="Full">Whether it colours whole ones.</param>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Full);

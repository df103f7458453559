namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What the numbers of semantic tokens mean.</summary>
/// <param name="TokenTypes">The types.</param>
/// <param name="TokenModifiers">The modifiers.</param>
internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

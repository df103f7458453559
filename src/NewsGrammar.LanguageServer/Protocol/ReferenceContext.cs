namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Which references are asked for.</summary>
/// <param name="IncludeDeclaration">Whether declarations are.</param>
internal sealed record ReferenceContext(bool IncludeDeclaration);

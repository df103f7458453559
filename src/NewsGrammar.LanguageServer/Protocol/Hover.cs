namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What is told of a place.</summary>
/// <param name="Contents">What is told.</param>
/// <param name="Range">The piece that it is about.</param>
internal sealed record Hover(MarkupContent Contents, TextRange Range);

namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Text with markup.</summary>
/// <param name="Kind">The markup.</param>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Kind, string Value);

namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>A change of a document.</summary>
/// <param name="Range">What is replaced.</param>
/// <param name="NewText">What takes its place.</param>
internal sealed record TextEdit(TextRange Range, string NewText);

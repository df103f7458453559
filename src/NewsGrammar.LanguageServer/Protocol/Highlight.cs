namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>A place of the name that is looked at.</summary>
/// <param name="Range">The place.</param>
/// <param name="Kind">3 where it is declared, 2 elsewhere.</param>
internal sealed record Highlight(TextRange Range, int Kind);

namespace NewsGrammar.Specs;

/// <summary>A fenced block of a specification.</summary>
/// <param name="Kind">The word behind the fence.</param>
/// <param name="Content">Its lines with line feeds between them, none after the last.</param>
/// <param name="Line">The 1-based line of its first line.</param>
internal sealed record SpecBlock(string Kind, string Content, int Line);

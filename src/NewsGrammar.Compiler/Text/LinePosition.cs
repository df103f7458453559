namespace NewsGrammar.Compiler.Text;

/// <summary>A place in a grammar file as an editor shows it.</summary>
/// <param name="Line">1-based line number.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
public readonly record struct LinePosition(int Line, int Column);

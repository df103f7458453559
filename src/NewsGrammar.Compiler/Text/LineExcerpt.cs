namespace NewsGrammar.Compiler.Text;

/// <summary>The part of a line that is shown to a reader: all of it, or the surroundings of one place in a long line.</summary>
/// <param name="Text">The part, without the line's end.</param>
/// <param name="FirstColumn">1-based column of its first UTF-16 unit.</param>
/// <param name="IsCutBefore">Whether the line holds text before it.</param>
/// <param name="IsCutAfter">Whether the line holds text after it.</param>
internal readonly record struct LineExcerpt(string Text, int FirstColumn, bool IsCutBefore, bool IsCutAfter);

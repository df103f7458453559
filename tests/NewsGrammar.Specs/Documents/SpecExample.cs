using NewsGrammar.Marks;

namespace NewsGrammar.Specs;

/// <summary>A text and what reading it must give.</summary>
/// <param name="Text">The text, its escapes decoded.</param>
/// <param name="Result">The snapshot that must come out, its escapes decoded.</param>
/// <param name="Marks">What is known of its non-blank lines; empty for plain text.</param>
/// <param name="Line">The 1-based line of the specification where the text begins.</param>
public sealed record SpecExample(string Text, LineMarks[] Marks, string Result, int Line);

namespace NewsGrammar.Specs;

/// <summary>A text and what reading it must give.</summary>
/// <param name="Text">The text, its escapes decoded.</param>
/// <param name="Result">The snapshot that must come out, its escapes decoded.</param>
/// <param name="Line">The 1-based line of the specification where the text begins.</param>
public sealed record SpecExample(string Text, string Result, int Line);

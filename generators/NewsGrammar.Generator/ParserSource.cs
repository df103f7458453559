namespace NewsGrammar.Generator;

/// <summary>
/// What is generated from a grammar file. Two are equal when their names and texts are: nothing in them tells where a rule
/// stands.
/// </summary>
/// <param name="Path">The full path of the grammar file.</param>
/// <param name="Text">The generated text.</param>
internal sealed record ParserSource(string Path, string Text);

namespace NewsGrammar.Generator;

/// <summary>A generated file. Two are equal when their names and texts are: nothing in them tells where a rule stands.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Text">Its text.</param>
internal sealed record ParserSource(string HintName, string Text);

namespace NewsGrammar.Authoring.Survey;

/// <summary>A line of a page.</summary>
/// <param name="File">The name of the page.</param>
/// <param name="Line">The 1-based number of the line, blank lines counted.</param>
/// <param name="Text">The trimmed line; the beginning of a long one.</param>
public sealed record ExampleLine(string File, int Line, string Text);

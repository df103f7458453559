namespace NewsGrammar.Compiler.Explain;

/// <summary>What a capture of a line holds.</summary>
/// <param name="Name">The name of the capture; empty for an anonymous one.</param>
/// <param name="Text">The text.</param>
public sealed record CapturedText(string Name, string Text);

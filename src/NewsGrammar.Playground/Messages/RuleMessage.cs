namespace NewsGrammar.Playground.Messages;

/// <summary>A line or a layout of a vocabulary.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">The declaration as its file has it.</param>
/// <param name="Documentation">What it says about itself; empty for nothing.</param>
internal sealed record RuleMessage(string Name, string Text, string Documentation);

namespace NewsGrammar.Playground.Messages;

/// <summary>A page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Text">Its text.</param>
internal sealed record PageMessage(string Name, string Text);

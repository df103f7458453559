namespace NewsGrammar.Oracle;

/// <summary>What a capture of a line rule holds.</summary>
/// <param name="Name">The capture's name, or null for an anonymous one.</param>
/// <param name="Text">The trimmed text; of a list, all of it.</param>
public sealed record CapturedText(string? Name, string Text);

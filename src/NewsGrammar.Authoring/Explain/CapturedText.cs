namespace NewsGrammar.Authoring.Explain;

/// <summary>What a capture of a line holds.</summary>
/// <param name="Name">The name of the capture; empty for an anonymous one.</param>
/// <param name="Text">The text.</param>
/// <param name="Items">The items of a list or of phrases; null for any other capture.</param>
public sealed record CapturedText(string Name, string Text, IReadOnlyList<string>? Items = null);

namespace NewsGrammar.Playground.Messages;

/// <summary>What a capture holds.</summary>
/// <param name="Name">Its name; empty for an anonymous one.</param>
/// <param name="Start">The 0-based offset in the trimmed line, in UTF-16 units.</param>
/// <param name="Length">The length in UTF-16 units.</param>
/// <param name="Items">The items of a list; null for any other capture.</param>
internal sealed record CaptureMessage(string Name, int Start, int Length, IReadOnlyList<string>? Items);

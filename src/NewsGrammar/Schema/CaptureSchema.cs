namespace NewsGrammar.Schema;

/// <summary>One capture of a line rule.</summary>
/// <param name="Name">The name as the grammar writes it; empty for an anonymous capture.</param>
/// <param name="IsItems">Whether it is read as items between delimiters.</param>
public sealed record CaptureSchema(string Name, bool IsItems = false);

namespace NewsGrammar.Oracle;

/// <summary>What a path still has to match: a part of the layout in a value of a field, then the rest.</summary>
/// <param name="Node">The next part.</param>
/// <param name="Value">The innermost value that it belongs to, or null.</param>
/// <param name="Rest">What comes after it, or null at the end.</param>
internal sealed record Pending(LayoutNode Node, FieldValue? Value, Pending? Rest);

namespace NewsGrammar.Oracle;

/// <summary>An occurrence of a line rule.</summary>
/// <param name="Rule">The rule that may take a line here.</param>
/// <param name="Number">Its place among all occurrences in the order of the expanded grammar, 0-based.</param>
/// <param name="IsSpread">Whether the rule's captures are fields of the object around it.</param>
internal sealed record PositionNode(LineRule Rule, int Number, bool IsSpread = false) : LayoutNode;

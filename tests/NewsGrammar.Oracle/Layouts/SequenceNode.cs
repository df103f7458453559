namespace NewsGrammar.Oracle;

/// <summary>One part after the other; no part at all matches nothing.</summary>
internal sealed record SequenceNode(IReadOnlyList<LayoutNode> Parts) : LayoutNode;

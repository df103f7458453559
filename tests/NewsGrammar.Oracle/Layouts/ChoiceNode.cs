namespace NewsGrammar.Oracle;

/// <summary>An ordered choice.</summary>
internal sealed record ChoiceNode(IReadOnlyList<LayoutNode> Alternatives) : LayoutNode;

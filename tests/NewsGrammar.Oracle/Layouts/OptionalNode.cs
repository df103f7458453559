namespace NewsGrammar.Oracle;

/// <summary>A part that may be absent.</summary>
internal sealed record OptionalNode(LayoutNode Body, bool Lazy) : LayoutNode;

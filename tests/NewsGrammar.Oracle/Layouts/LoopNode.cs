namespace NewsGrammar.Oracle;

/// <summary>A part that occurs once or more.</summary>
internal sealed record LoopNode(LayoutNode Body, bool Lazy) : LayoutNode
{
    /// <summary>What stands after each round: another one or none.</summary>
    public OptionalNode Again => new(this, Lazy);
}

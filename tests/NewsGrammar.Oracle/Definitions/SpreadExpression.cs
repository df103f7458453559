namespace NewsGrammar.Oracle;

/// <summary>A line whose captures are fields of the layout around it.</summary>
/// <param name="Name">The name of the line rule; its captures all have names.</param>
public sealed record SpreadExpression(string Name) : LayoutExpression
{
    /// <inheritdoc/>
    protected override string Text => $"..{Name}";
}

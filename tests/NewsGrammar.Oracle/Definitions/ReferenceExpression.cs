namespace NewsGrammar.Oracle;

/// <summary>A reference to a line rule or to a layout.</summary>
/// <param name="Name">The name of what is referred to.</param>
public sealed record ReferenceExpression(string Name) : LayoutExpression
{
    /// <inheritdoc/>
    protected override string Text => Name;
}

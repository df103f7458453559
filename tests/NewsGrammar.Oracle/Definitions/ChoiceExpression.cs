namespace NewsGrammar.Oracle;

/// <summary>An ordered choice.</summary>
/// <param name="Alternatives">The alternatives, the preferred one first.</param>
public sealed record ChoiceExpression(IReadOnlyList<LayoutExpression> Alternatives) : LayoutExpression
{
    /// <inheritdoc/>
    protected override string Text => string.Join(" | ", Alternatives.Select(Alternative));

    private static string Alternative(LayoutExpression alternative) =>
        alternative is ChoiceExpression ? $"({alternative})" : alternative.ToString();
}

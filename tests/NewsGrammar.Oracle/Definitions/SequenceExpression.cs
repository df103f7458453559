namespace NewsGrammar.Oracle;

/// <summary>One part after the other.</summary>
/// <param name="Parts">The parts, at least one.</param>
public sealed record SequenceExpression(IReadOnlyList<LayoutExpression> Parts) : LayoutExpression
{
    /// <inheritdoc/>
    protected override string Text => string.Join("  ", Parts.Select(Part));

    // A field and a repetition stand in a sequence without parentheses: both bind tighter.
    private static string Part(LayoutExpression part) =>
        part is FieldExpression or RepetitionExpression ? part.ToString() : Operand(part);
}

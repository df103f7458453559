namespace NewsGrammar.Oracle;

/// <summary>A part whose lines go into a field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Content">A reference, a choice or sequence of references, or a repetition of one of these.</param>
public sealed record FieldExpression(string Field, LayoutExpression Content) : LayoutExpression
{
    /// <inheritdoc/>
    protected override string Text =>
        $"{Field}: {(Content is RepetitionExpression ? Content.ToString() : Operand(Content))}";
}

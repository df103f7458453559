namespace NewsGrammar.Oracle;

/// <summary>Tells whether a layout can match no line at all.</summary>
internal static class Emptiness
{
    public static bool CanBeEmpty(LayoutExpression expression, IReadOnlyList<LayoutDefinition> layouts) =>
        expression switch
        {
            ReferenceExpression reference => layouts
                .Where(layout => layout.Name == reference.Name)
                .Any(layout => CanBeEmpty(layout.Expression, layouts)),
            SpreadExpression => false,
            SequenceExpression sequence => sequence.Parts.All(part => CanBeEmpty(part, layouts)),
            ChoiceExpression choice => choice.Alternatives.Any(alternative => CanBeEmpty(alternative, layouts)),
            RepetitionExpression repetition => repetition.Minimum == 0 || CanBeEmpty(repetition.Body, layouts),
            FieldExpression field => CanBeEmpty(field.Content, layouts),
            _ => throw new ArgumentException($"An expression of no known kind: {expression}"),
        };
}

namespace NewsGrammar.Oracle;

/// <summary>Finds the fields of layouts.</summary>
internal static class LayoutFields
{
    /// <summary>The fields in order of first appearance, those of layouts without a field included.</summary>
    public static IEnumerable<LayoutField> Of(GrammarDefinition grammar, LayoutDefinition layout) =>
        Named(grammar, layout.Expression, repeated: false)
            .GroupBy(field => field.Name)
            .Select(named => new LayoutField(named.Key, named.Count() > 1 || named.Any(field => field.IsList)));

    private static IEnumerable<LayoutField> Named(
        GrammarDefinition grammar,
        LayoutExpression expression,
        bool repeated) => expression switch
        {
            FieldExpression field => [new LayoutField(field.Field, repeated || Repeats(field.Content))],
            RepetitionExpression repetition => Named(grammar, repetition.Body, repeated || repetition.Repeats),
            SequenceExpression sequence => sequence.Parts.SelectMany(part => Named(grammar, part, repeated)),
            ChoiceExpression choice => choice.Alternatives.SelectMany(part => Named(grammar, part, repeated)),
            ReferenceExpression reference when grammar.FindLayout(reference.Name) is { } layout =>
                Named(grammar, layout.Expression, repeated),
            _ => [],
        };

    // A repetition inside a sequence adds lines to the one value of the sequence, and no values.
    private static bool Repeats(LayoutExpression content) => content switch
    {
        RepetitionExpression repetition => repetition.Repeats || Repeats(repetition.Body),
        ChoiceExpression choice => choice.Alternatives.Any(Repeats),
        SequenceExpression { Parts: [var only] } => Repeats(only),
        _ => false,
    };
}

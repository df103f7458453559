namespace NewsGrammar.Oracle;

/// <summary>Finds the fields of layouts.</summary>
internal static class LayoutFields
{
    /// <summary>The fields in order of first appearance, those of layouts without a field included.</summary>
    public static IEnumerable<LayoutField> Of(GrammarDefinition grammar, LayoutDefinition layout) =>
        Named(grammar, layout.Expression).Distinct()
            .Select(name => new LayoutField(name, MostOf(grammar, name, layout.Expression) > 1));

    private static IEnumerable<string> Named(GrammarDefinition grammar, LayoutExpression expression) => expression switch
    {
        FieldExpression field => [field.Field],
        SpreadExpression spread => grammar.FindLine(spread.Name)!.Captures.Select(static capture => capture.Name!),
        RepetitionExpression repetition => Named(grammar, repetition.Body),
        SequenceExpression sequence => sequence.Parts.SelectMany(part => Named(grammar, part)),
        ChoiceExpression choice => choice.Alternatives.SelectMany(part => Named(grammar, part)),
        ReferenceExpression reference when grammar.FindLayout(reference.Name) is { } layout => Named(grammar, layout.Expression),
        _ => [],
    };

    // The most values that one reading can give the field; 2 stands for all that are more.
    private static int MostOf(GrammarDefinition grammar, string name, LayoutExpression expression) => expression switch
    {
        FieldExpression field => field.Field != name ? 0 : Repeats(field.Content) ? 2 : 1,
        SpreadExpression spread => grammar.FindLine(spread.Name)!.Captures.Any(capture => capture.Name == name) ? 1 : 0,
        RepetitionExpression repetition => MostOf(grammar, name, repetition.Body) * (repetition.Repeats ? 2 : 1),
        SequenceExpression sequence => Math.Min(2, sequence.Parts.Sum(part => MostOf(grammar, name, part))),
        ChoiceExpression choice => choice.Alternatives.Max(part => MostOf(grammar, name, part)),
        ReferenceExpression reference when grammar.FindLayout(reference.Name) is { } layout => MostOf(grammar, name, layout.Expression),
        _ => 0,
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

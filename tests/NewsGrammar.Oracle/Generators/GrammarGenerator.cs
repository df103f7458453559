namespace NewsGrammar.Oracle;

/// <summary>Makes small valid grammars.</summary>
internal sealed class GrammarGenerator(RandomSource random, GenerationOptions options)
{
    public GrammarDefinition Make()
    {
        while (true)
        {
            GrammarDefinition grammar = MakeAny();
            if (LayoutExpander.PositionsOf(LayoutExpander.Expand(grammar)).Count() <= options.MaxPositions)
            {
                return grammar;
            }
        }
    }

    private GrammarDefinition MakeAny()
    {
        var lineGenerator = new LineGenerator(random, options);
        LineDefinition[] lines =
            [.. Vocabulary.LineNames.Take(random.Between(1, Vocabulary.LineNames.Length)).Select(lineGenerator.Make)];
        IReadOnlyList<LayoutDefinition> layouts =
            new LayoutGenerator(random, options, lines, new FieldPlan(random)).Make(random.Between(1, 3));
        HashSet<string> reached = [.. Reached(layouts[0].Expression, layouts)];
        LayoutDefinition[] others = [.. layouts.Where(layout => reached.Contains(layout.Name))];
        return new GrammarDefinition("Sample", lines, layouts[0], others);
    }

    // Line rules that nothing refers to stay, since they must not reserve anything; such layouts would only be noise.
    private static IEnumerable<string> Reached(LayoutExpression expression, IReadOnlyList<LayoutDefinition> layouts) =>
        expression switch
        {
            ReferenceExpression reference => layouts
                .Where(layout => layout.Name == reference.Name)
                .SelectMany(layout => Reached(layout.Expression, layouts).Append(layout.Name)),
            SpreadExpression => [],
            SequenceExpression sequence => sequence.Parts.SelectMany(part => Reached(part, layouts)),
            ChoiceExpression choice => choice.Alternatives.SelectMany(part => Reached(part, layouts)),
            RepetitionExpression repetition => Reached(repetition.Body, layouts),
            FieldExpression field => Reached(field.Content, layouts),
            _ => throw new ArgumentException($"An expression of no known kind: {expression}"),
        };
}

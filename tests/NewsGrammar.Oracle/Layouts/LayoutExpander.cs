namespace NewsGrammar.Oracle;

/// <summary>Writes a document layout out: references in place, {m,n} as copies, positions numbered.</summary>
internal sealed class LayoutExpander
{
    private readonly GrammarDefinition grammar;
    private int positions;

    private LayoutExpander(GrammarDefinition grammar) => this.grammar = grammar;

    public static LayoutNode Expand(GrammarDefinition grammar) =>
        new LayoutExpander(grammar).Expand(grammar.Document.Expression);

    /// <summary>The positions of an expanded layout, in order of their numbers.</summary>
    public static IEnumerable<PositionNode> PositionsOf(LayoutNode node) => node switch
    {
        PositionNode position => [position],
        SequenceNode sequence => sequence.Parts.SelectMany(PositionsOf),
        ChoiceNode choice => choice.Alternatives.SelectMany(PositionsOf),
        OptionalNode optional => PositionsOf(optional.Body),
        LoopNode loop => PositionsOf(loop.Body),
        FieldNode field => PositionsOf(field.Content),
        _ => throw new ArgumentException($"A part of no known kind: {node}"),
    };

    private LayoutNode Expand(LayoutExpression expression) => expression switch
    {
        ReferenceExpression reference => Expand(reference),
        SpreadExpression spread => new PositionNode(
            new LineRule(grammar.FindLine(spread.Name) ?? throw new ArgumentException($"No line is named {spread.Name}")), positions++, IsSpread: true),
        SequenceExpression sequence => new SequenceNode([.. sequence.Parts.Select(Expand)]),
        ChoiceExpression choice => new ChoiceNode([.. choice.Alternatives.Select(Expand)]),
        RepetitionExpression repetition => Expand(repetition, repetition.Body),
        FieldExpression field => Expand(field),
        _ => throw new ArgumentException($"An expression of no known kind: {expression}"),
    };

    private LayoutNode Expand(ReferenceExpression reference) =>
        grammar.FindLine(reference.Name) is { } line ? new PositionNode(new LineRule(line), positions++)
        : grammar.FindLayout(reference.Name) is { } layout ? Expand(layout.Expression)
        : throw new ArgumentException($"Nothing is named {reference.Name}");

    // A field goes inwards over repetitions and choices, so that each round and each alternative gives a value.
    private LayoutNode Expand(FieldExpression field) => field.Content switch
    {
        RepetitionExpression repetition => Expand(repetition, field with { Content = repetition.Body }),
        ChoiceExpression choice => new ChoiceNode(
            [.. choice.Alternatives.Select(alternative => Expand(field with { Content = alternative }))]),
        SequenceExpression { Parts: [var only] } => Expand(field with { Content = only }),
        SequenceExpression sequence => new FieldNode(field.Field, FieldKind.Span, null, Expand(sequence)),
        ReferenceExpression reference when grammar.FindLayout(reference.Name) is { } layout =>
            new FieldNode(field.Field, FieldKind.Object, layout, Expand(reference)),
        ReferenceExpression reference => new FieldNode(field.Field, FieldKind.Line, null, Expand(reference)),
        _ => throw new ArgumentException($"A field directly in a field: {field}"),
    };

    private LayoutNode Expand(RepetitionExpression repetition, LayoutExpression body)
    {
        bool lazy = repetition.Lazy;
        if (repetition is { Minimum: <= 1, Maximum: null })
        {
            var loop = new LoopNode(Expand(body), lazy);
            return repetition.Minimum == 0 ? new OptionalNode(loop, lazy) : loop;
        }

        var copies = new List<LayoutNode>();
        for (int copy = 1; copy < repetition.Minimum; copy++)
        {
            copies.Add(Expand(body));
        }

        // The last required copy comes with all that may follow it: {2,} is XX+, and {2,4} is XX(X(X)?)?.
        if (repetition.Maximum is not { } maximum)
        {
            copies.Add(new LoopNode(Expand(body), lazy));
            return new SequenceNode(copies);
        }

        if (repetition.Minimum > 0)
        {
            copies.Add(Expand(body));
        }

        if (maximum > repetition.Minimum)
        {
            copies.Add(ExpandOptional(body, maximum - repetition.Minimum, lazy));
        }

        return new SequenceNode(copies);
    }

    private OptionalNode ExpandOptional(LayoutExpression body, int count, bool lazy)
    {
        LayoutNode first = Expand(body);
        return new OptionalNode(
            count == 1 ? first : new SequenceNode([first, ExpandOptional(body, count - 1, lazy)]),
            lazy);
    }
}

namespace NewsGrammar.Oracle;

/// <summary>Makes layouts in which nothing that can be empty is repeated.</summary>
internal sealed class LayoutGenerator(
    RandomSource random,
    GenerationOptions options,
    IReadOnlyList<LineDefinition> lines,
    FieldPlan fields)
{
    private readonly List<LayoutDefinition> made = [];

    /// <summary>Makes layouts, the document first; each refers to later ones only, never to itself.</summary>
    public IReadOnlyList<LayoutDefinition> Make(int count)
    {
        for (int layout = count - 1; layout >= 0; layout--)
        {
            LayoutExpression expression = random.Chance(15)
                ? new ChoiceExpression(random.Several(2, 2, () => MakeSequence(1)))
                : MakeSequence(0);
            made.Insert(0, new LayoutDefinition(Vocabulary.LayoutNames[layout], expression));
        }

        return made;
    }

    private LayoutExpression MakeSequence(int depth)
    {
        IReadOnlyList<LayoutExpression> parts = random.Several(1, depth == 0 ? 4 : 2, () => MakePart(depth));
        return parts.Count == 1 ? parts[0] : new SequenceExpression(parts);
    }

    private LayoutExpression MakePart(int depth)
    {
        LayoutExpression body = depth < 2 && random.Chance(25)
            ? random.Chance(50)
                ? new ChoiceExpression(random.Several(2, 3, () => MakeSequence(depth + 1)))
                : MakeSequence(depth + 1)
            : MakeReference();
        return random.Chance(55) ? Repeat(body) : body;
    }

    private LayoutExpression MakeReference()
    {
        if (made.Count > 0 && random.Chance(45))
        {
            LayoutDefinition layout = random.Pick(made);
            var reference = new ReferenceExpression(layout.Name);
            return options.InlinedLayouts && random.Chance(40)
                ? reference
                : WithField(reference, $"fields of {layout.Name}");
        }

        LineDefinition line = random.Pick(lines);
        if (random.Chance(30))
        {
            return new ReferenceExpression(line.Name);
        }

        if (options.Spreads && line.MayBeSpread && random.Chance(40) && fields.TryClaim(line))
        {
            return new SpreadExpression(line.Name);
        }

        string kind = FieldPlan.KindOf(line);
        ReferenceExpression[] alike =
        [
            .. lines
                .Where(other => FieldPlan.KindOf(other) == kind)
                .Select(other => new ReferenceExpression(other.Name)),
        ];
        return random.PickWeighted(8, options.ChoiceFields ? 1 : 0, options.SpanFields ? 1 : 0) switch
        {
            1 when alike.Length > 1 => WithField(
                new ChoiceExpression([.. random.PickSeveral(alike, 2).Select(MaybeRepeated)]),
                kind),
            2 => WithField(
                new SequenceExpression(
                    [.. random.Several(2, 3, () => MaybeRepeated(new ReferenceExpression(random.Pick(lines).Name)))]),
                "text of several lines"),
            _ => WithField(new ReferenceExpression(line.Name), kind),
        };
    }

    // "f: X+" and "(f: X)+" mean the same; both should occur.
    private LayoutExpression WithField(LayoutExpression content, string kind) => fields.Pick(kind) is { } field
        ? new FieldExpression(field, random.Chance(25) ? Repeat(content) : content)
        : new ReferenceExpression(random.Pick(lines).Name);

    private LayoutExpression MaybeRepeated(LayoutExpression body) => random.Chance(25) ? Repeat(body) : body;

    private LayoutExpression Repeat(LayoutExpression body)
    {
        if (Emptiness.CanBeEmpty(body, made))
        {
            return body;
        }

        bool lazy = random.Chance(25);
        return random.PickWeighted(5, 3, 4, 2) switch
        {
            0 => new RepetitionExpression(body, 0, 1, lazy),
            1 => new RepetitionExpression(body, 0, null, lazy),
            2 => new RepetitionExpression(body, 1, null, lazy),
            _ => MakeCounted(body, random.Between(0, 2), lazy && options.LazyCounts),
        };
    }

    private RepetitionExpression MakeCounted(LayoutExpression body, int minimum, bool lazy) =>
        new(body, minimum, Math.Max(2, minimum + random.Below(3)), lazy);
}

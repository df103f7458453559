namespace NewsGrammar.Oracle;

/// <summary>A place on a path: the start, a position just reached, or the end.</summary>
/// <param name="Position">The position, or null at the start and at the end.</param>
/// <param name="Value">The innermost value of a field that the position belongs to, or null.</param>
/// <param name="Rest">What the path still has to match, or null where nothing is left.</param>
internal sealed record Place(PositionNode? Position, FieldValue? Value, Pending? Rest)
{
    /// <summary>The position's number, or -1.</summary>
    public int Number => Position?.Number ?? -1;

    /// <summary>The place before any line.</summary>
    public static Place StartOf(LayoutNode document) => new(null, null, new Pending(document, null, null));

    /// <summary>Whether the path may end here.</summary>
    public bool IsFinal => Next(Rest).Any(place => place.Position is null);

    /// <summary>
    /// The places that may come next, in the order in which an ordered expression tries them. One reached in several
    /// ways counts once, where it is reached first.
    /// </summary>
    public IEnumerable<Place> Followers =>
        Next(Rest).Where(place => place.Position is not null).DistinctBy(place => place.Number);

    private static IEnumerable<Place> Next(Pending? pending)
    {
        if (pending is null)
        {
            return [new Place(null, null, null)];
        }

        (LayoutNode node, FieldValue? value, Pending? rest) = pending;
        return node switch
        {
            PositionNode position => [new Place(position, value, rest)],
            SequenceNode sequence => Next(sequence.Parts.Reverse().Aggregate(
                rest,
                (after, part) => new Pending(part, value, after))),
            ChoiceNode choice => choice.Alternatives.SelectMany(part => Next(new Pending(part, value, rest))),
            OptionalNode { Lazy: false } optional => Next(new Pending(optional.Body, value, rest)).Concat(Next(rest)),
            OptionalNode optional => Next(rest).Concat(Next(new Pending(optional.Body, value, rest))),
            LoopNode loop => Next(new Pending(loop.Body, value, new Pending(loop.Again, value, rest))),
            FieldNode field => Next(new Pending(field.Content, new FieldValue(value, field), rest)),
            _ => throw new ArgumentException($"A part of no known kind: {node}"),
        };
    }
}

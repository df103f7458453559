namespace NewsGrammar.Oracle;

/// <summary>Which rules may take which lines of a text.</summary>
internal sealed class Candidates
{
    private readonly IReadOnlyList<HashSet<string>> rules;

    public Candidates(SourceText source, IEnumerable<PositionNode> positions)
    {
        LineRule[] used = [.. positions.Select(position => position.Rule).DistinctBy(rule => rule.Name)];
        source = source.Without(line => line.Marks.Is("meta") && RulesFor(line, used).Count == 0);
        Source = source;
        AnyLabelled = source.Lines.Any(line => Matching(line, used).Any(static rule => rule.Specificity == Specificity.Labelled));
        rules = [.. source.Lines.Select(line => RulesFor(line, used))];
    }

    public SourceText Source { get; }

    /// <summary>Whether a labelled rule matches some line.</summary>
    public bool AnyLabelled { get; }

    public int LineCount => rules.Count;

    /// <summary>The followers that may take a line, in the order of preference.</summary>
    /// <param name="place">The place before the line.</param>
    /// <param name="line">The index of the non-blank line, 0-based.</param>
    public IEnumerable<Place> TakersOf(Place place, int line) => place.Followers
        .Where(follower => rules[line].Contains(follower.Position!.Rule.Name))
        .OrderBy(follower => follower.Position!.Rule.Specificity);

    private static HashSet<string> RulesFor(SourceLine line, LineRule[] used)
    {
        LineRule[] matching = [.. Matching(line, used)];
        LineRule[] labelled = [.. matching.Where(rule => rule.Specificity == Specificity.Labelled)];
        return [.. (labelled.Length > 0 ? labelled : matching).Select(rule => rule.Name)];
    }

    /// <summary>Lines of a page's head are offered to the rules that ask for them alone.</summary>
    private static IEnumerable<LineRule> Matching(SourceLine line, LineRule[] used) => used.Where(rule =>
        (rule.IsMeta || !line.Marks.Is("meta")) && RuleMatcher.Match(rule.Definition, line) is not null);
}

namespace NewsGrammar.Oracle;

/// <summary>Finds the preferred path that takes every line, by trying all of them in the order of preference.</summary>
internal sealed class FitSearch
{
    private readonly Candidates candidates;

    // What follows depends on the position alone, so that what failed once from a position fails again.
    private readonly HashSet<(int Line, int Position)> failed = [];

    private FitSearch(Candidates candidates) => this.candidates = candidates;

    /// <returns>The steps, or null where no path takes every line.</returns>
    public static IReadOnlyList<Step>? Find(LayoutNode document, Candidates candidates) =>
        new FitSearch(candidates).Complete(0, Place.StartOf(document)) is { } steps ? [.. steps] : null;

    private IEnumerable<Step>? Complete(int line, Place place)
    {
        if (line == candidates.LineCount)
        {
            return place.IsFinal ? [] : null;
        }

        if (failed.Contains((line, place.Number)))
        {
            return null;
        }

        foreach (Place taker in candidates.TakersOf(place, line))
        {
            if (Complete(line + 1, taker) is { } rest)
            {
                return rest.Prepend(Step.Take(line, taker));
            }
        }

        failed.Add((line, place.Number));
        return null;
    }
}

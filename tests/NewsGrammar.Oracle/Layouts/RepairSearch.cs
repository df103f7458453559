namespace NewsGrammar.Oracle;

/// <summary>Finds the preferred one of the cheapest paths, by trying every budget from none upwards.</summary>
internal sealed class RepairSearch
{
    private readonly Candidates candidates;
    private readonly HashSet<(int Line, int Position, int Budget)> failed = [];

    private RepairSearch(Candidates candidates) => this.candidates = candidates;

    /// <returns>The steps; there always is a path, since lines can be left out and positions passed over.</returns>
    public static IReadOnlyList<Step> Find(LayoutNode document, Candidates candidates)
    {
        var search = new RepairSearch(candidates);
        for (int budget = 0; ; budget++)
        {
            if (search.Complete(0, Place.StartOf(document), budget) is { } steps)
            {
                return [.. steps];
            }
        }
    }

    // Tried in the order of preference. The budget is the least one with which the whole can be done, and so is what
    // is left of it along the path, which makes the first completion the one that ties are decided for.
    private IEnumerable<Step>? Complete(int line, Place place, int budget)
    {
        bool atEnd = line == candidates.LineCount;
        if (atEnd && place.IsFinal)
        {
            return [];
        }

        if (failed.Contains((line, place.Number, budget)))
        {
            return null;
        }

        if (!atEnd)
        {
            foreach (Place taker in candidates.TakersOf(place, line))
            {
                if (Complete(line + 1, taker, budget) is { } rest)
                {
                    return rest.Prepend(Step.Take(line, taker));
                }
            }
        }

        if (budget > 0)
        {
            foreach (Place passed in place.Followers.OrderBy(follower => follower.Number))
            {
                if (Complete(line, passed, budget - 1) is { } rest)
                {
                    return rest.Prepend(Step.PassOver(line, passed));
                }
            }

            if (!atEnd && Complete(line + 1, place, budget - 1) is { } remainder)
            {
                return remainder.Prepend(Step.LeaveOut(line));
            }
        }

        failed.Add((line, place.Number, budget));
        return null;
    }
}

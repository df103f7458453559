using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Survey;

/// <summary>Counts repairs by what was done, and of what is missing by rule and field.</summary>
/// <param name="examples">How many of each are kept.</param>
internal sealed class RepairCounts(int examples)
{
    private readonly Dictionary<(RepairKind Kind, string? Rule, string? Field), RepairTally> _tallies = [];

    /// <summary>The tallies.</summary>
    public IReadOnlyCollection<RepairTally> All => _tallies.Values;

    /// <summary>Counts the repairs of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="hash">A hash of its name.</param>
    /// <param name="document">How it was read.</param>
    public void Add(SurveyPage page, ulong hash, ParsedDocument<char> document)
    {
        foreach (Repair<char> repair in document.Repairs)
        {
            RepairTally tally = Of(repair.Kind, repair.Rule, repair.Field);
            tally.Count++;
            tally.Pages += tally.LastPage == page.Name ? 0 : 1;
            tally.LastPage = page.Name;
            page.Text.AsSpan().Overlaps(repair.Text, out int start);
            tally.Examples.Offer(page, hash, repair.Line, Math.Max(0, start), repair.Text.Length);
        }
    }

    /// <summary>Adds other counts.</summary>
    public void Add(RepairCounts other)
    {
        foreach (RepairTally tally in other._tallies.Values)
        {
            Of(tally.Kind, tally.Rule, tally.Field).Add(tally);
        }
    }

    private RepairTally Of(RepairKind kind, string? rule, string? field)
    {
        if (!_tallies.TryGetValue((kind, rule, field), out RepairTally? tally))
        {
            _tallies.Add((kind, rule, field), tally = new RepairTally(kind, rule, field, new ExampleSample(examples)));
        }

        return tally;
    }
}

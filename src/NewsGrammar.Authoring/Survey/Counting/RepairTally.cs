using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Survey;

/// <summary>Counts repairs of a kind: lines left out, or missing lines of a rule.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Rule">The rule of the missing line.</param>
/// <param name="Field">The field that it would have gone to.</param>
/// <param name="Examples">Some of them.</param>
internal sealed record RepairTally(RepairKind Kind, string? Rule, string? Field, ExampleSample Examples)
{
    /// <summary>How many there are.</summary>
    public long Count { get; set; }

    /// <summary>On how many pages.</summary>
    public long Pages { get; set; }

    /// <summary>The page that was counted last.</summary>
    public string? LastPage { get; set; }

    /// <summary>Adds another tally.</summary>
    public void Add(RepairTally other)
    {
        Count += other.Count;
        Pages += other.Pages;
        Examples.Add(other.Examples);
    }
}

using System.Globalization;

namespace NewsGrammar.Authoring.Survey;

/// <summary>A field that is not read as it was in an earlier survey.</summary>
/// <param name="Field">The field; in brackets rules without one, and lines that were left out.</param>
/// <param name="Change">
/// <c>lost</c> on no page any more, <c>new</c> on none before, <c>rarer</c> and <c>commoner</c> on another share of the pages,
/// <c>shorter</c> and <c>longer</c> with fewer or more lines a page.
/// </param>
/// <param name="ShareBefore">On what share of the pages it was, 0 to 1.</param>
/// <param name="Share">On what share it is.</param>
/// <param name="PerPageBefore">How many lines a page had that had some.</param>
/// <param name="PerPage">How many it has.</param>
public sealed record FieldChange(string Field, string Change, double ShareBefore, double Share, double PerPageBefore, double PerPage)
{
    /// <summary>What changed, in words: <c>rarer: on 12 % of the pages, on 50 % before</c>.</summary>
    public override string ToString() => Change switch
    {
        FieldChanges.Lost => $"lost: on no page, on {Percent(ShareBefore)} before",
        FieldChanges.New => $"new: on {Percent(Share)} of the pages, on none before",
        FieldChanges.Shorter or FieldChanges.Longer =>
            string.Create(CultureInfo.InvariantCulture, $"{Change}: {PerPage:0.##} lines a page that has some, {PerPageBefore:0.##} before"),
        _ => $"{Change}: on {Percent(Share)} of the pages, on {Percent(ShareBefore)} before",
    };

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.##} %");
}

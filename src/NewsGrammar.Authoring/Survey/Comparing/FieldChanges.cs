namespace NewsGrammar.Authoring.Survey;

/// <summary>Tells what is a change from what is chance.</summary>
internal static class FieldChanges
{
    /// <summary>It is on no page any more.</summary>
    public const string Lost = "lost";

    /// <summary>It was on no page.</summary>
    public const string New = "new";

    /// <summary>It has fewer lines a page.</summary>
    public const string Shorter = "shorter";

    /// <summary>It has more lines a page.</summary>
    public const string Longer = "longer";

    private const string Rarer = "rarer";

    private const string Commoner = "commoner";

    /// <summary>Shares this many standard errors apart are hardly ever so by chance: one field in 370.</summary>
    private const double StandardErrors = 3;

    /// <summary>Less than that, however certain, is no redesign.</summary>
    private const double LeastDifference = 0.01;

    private const double LeastFactor = 1.5;

    /// <summary>From so many pages on, the lines a page are told by more than one odd page.</summary>
    private const int EnoughPages = 20;

    /// <summary>The changes of all fields: those that were lost, then the others, the clearest first.</summary>
    public static IReadOnlyList<FieldChange> Of(SurveyReport before, SurveyReport after)
    {
        if (before.Documents == 0 || after.Documents == 0)
        {
            return [];
        }

        var none = new FieldReport(0, 0, 0, []);
        (long pagesBefore, long pages) = (before.Documents, after.Documents);
        return [.. before.Fields.Keys.Union(after.Fields.Keys)
            .Select(name => Of(name, before.Fields.GetValueOrDefault(name, none), pagesBefore, after.Fields.GetValueOrDefault(name, none), pages))
            .Where(static change => change.Change is not null)
            .OrderByDescending(static change => change.Change!.Change == Lost).ThenByDescending(static change => change.Errors)
            .Select(static change => change.Change!)];
    }

    private static (FieldChange? Change, double Errors) Of(string name, FieldReport before, long pagesBefore, FieldReport after, long pagesAfter)
    {
        double shareBefore = (double)before.Pages / pagesBefore;
        double share = (double)after.Pages / pagesAfter;
        double together = (double)(before.Pages + after.Pages) / (pagesBefore + pagesAfter);
        double error = Math.Sqrt(together * (1 - together) * ((1.0 / pagesBefore) + (1.0 / pagesAfter)));
        double errors = error == 0 ? 0 : Math.Abs(share - shareBefore) / error;
        bool isOther = errors >= StandardErrors && Math.Abs(share - shareBefore) >= LeastDifference;
        string? kind = (before.Pages, after.Pages) switch
        {
            ( > 0, 0) => Lost,
            (0, > 0) when isOther => New,
            _ when isOther => share < shareBefore ? Rarer : Commoner,
            ( >= EnoughPages, >= EnoughPages) when after.PerPage * LeastFactor <= before.PerPage => Shorter,
            ( >= EnoughPages, >= EnoughPages) when after.PerPage >= before.PerPage * LeastFactor => Longer,
            _ => null,
        };
        return (kind is null ? null : new FieldChange(name, kind, Math.Round(shareBefore, 4), Math.Round(share, 4), before.PerPage, after.PerPage), errors);
    }
}

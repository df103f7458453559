namespace NewsGrammar.Authoring.Survey;

/// <summary>Ranks groups by how much a look at them is worth.</summary>
internal static class GroupRanking
{
    /// <summary>The first groups.</summary>
    /// <param name="scores">What was found.</param>
    /// <param name="count">How many there are at most.</param>
    public static IEnumerable<KeyValuePair<GroupKey, GroupTally>> Of(LineScores scores, int count) => scores.Groups
        .OrderByDescending(static group => group.Value.Score)
        .ThenBy(static group => group.Key.Class).ThenBy(static group => group.Key.Rule)
        .ThenBy(static group => group.Key.Ending).ThenBy(static group => group.Key.Opening)
        .ThenBy(static group => group.Key.Length).ThenBy(static group => group.Key.Digits)
        .Take(count);
}

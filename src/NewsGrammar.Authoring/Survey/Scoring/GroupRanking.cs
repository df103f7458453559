namespace NewsGrammar.Authoring.Survey;

/// <summary>Ranks groups by how much a look at them is worth.</summary>
internal static class GroupRanking
{
    /// <summary>The first groups.</summary>
    /// <param name="scores">What was found.</param>
    /// <param name="count">How many there are at most.</param>
    public static IEnumerable<(GroupNode Group, GroupTally Tally)> Of(LineScores scores, int count) => scores.Groups
        .OrderByDescending(static group => group.Tally.Score).ThenBy(static group => group.Group.Number)
        .Take(count);
}

namespace NewsGrammar.Authoring.Survey;

/// <summary>What both readings found.</summary>
/// <param name="Classes">Where lines can go.</param>
/// <param name="Fields">What lines are counted by.</param>
/// <param name="Counts">What was counted.</param>
/// <param name="Groups">Which lines look alike.</param>
/// <param name="Scores">Which lines look as if they belonged elsewhere.</param>
internal sealed record SurveyFindings(LineClasses Classes, FieldNumbers Fields, PageCounts Counts, LineGroups Groups, LineScores Scores);

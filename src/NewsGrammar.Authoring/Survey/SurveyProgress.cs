namespace NewsGrammar.Authoring.Survey;

/// <summary>How far a survey is. It reads all pages twice: to count, then to compare each line with what was counted.</summary>
/// <param name="Reading">The reading at hand, 1 or 2.</param>
/// <param name="Pages">How many pages it has read.</param>
public readonly record struct SurveyProgress(int Reading, long Pages);

namespace NewsGrammar.Authoring.Survey;

/// <summary>What changed since an earlier survey.</summary>
/// <param name="Documents">How many pages there were.</param>
/// <param name="Fits">How many of them fitted.</param>
/// <param name="Recognized">How many showed a label of the grammar.</param>
/// <param name="Fields">The fields that are not read as they were: those that were lost, then the others, the clearest first.</param>
public sealed record SurveyComparison(long Documents, long Fits, long Recognized, IReadOnlyList<FieldChange> Fields);

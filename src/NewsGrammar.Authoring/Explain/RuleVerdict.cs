namespace NewsGrammar.Authoring.Explain;

/// <summary>What came of one rule at one line.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Field">The field that its line would go to: <c>readAlso.title</c>; empty for none, or where it never came to that.</param>
/// <param name="Kind">What came of it.</param>
/// <param name="Message">The reason in words; empty for the rule that took the line.</param>
public sealed record RuleVerdict(string Rule, string Field, VerdictKind Kind, string Message);

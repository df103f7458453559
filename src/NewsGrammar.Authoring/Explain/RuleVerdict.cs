namespace NewsGrammar.Authoring.Explain;

/// <summary>What came of one rule at one line.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Field">The field that its line would go to: <c>readAlso.title</c>; empty for none, or where it never came to that.</param>
/// <param name="Kind">What came of it.</param>
/// <param name="Message">The reason in words; for the rule that took the line, what of its condition holds, where that is a choice, else empty.</param>
public sealed record RuleVerdict(string Rule, string Field, VerdictKind Kind, string Message)
{
    /// <summary>Whether the layout has a place for the rule after the lines above, or the line has what the rule asks for.</summary>
    public bool IsNear { get; init; } = true;
}

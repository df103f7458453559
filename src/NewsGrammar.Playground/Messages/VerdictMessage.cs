namespace NewsGrammar.Playground.Messages;

/// <summary>What came of a rule at a line.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Field">The field that its line would go to; empty for none.</param>
/// <param name="Kind">What came of it, a name of <see cref="Authoring.Explain.VerdictKind"/>.</param>
/// <param name="Message">The reason in words; empty for the rule that took the line.</param>
internal sealed record VerdictMessage(string Rule, string Field, string Kind, string Message);

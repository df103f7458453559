namespace NewsGrammar.Authoring.Explain;

/// <summary>How one non-blank line was read.</summary>
/// <param name="Number">The 1-based number of the line, blank lines counted.</param>
/// <param name="Text">The trimmed line.</param>
/// <param name="Rule">The rule that took it; null for a line that was left out.</param>
/// <param name="Field">
/// The field that it went to: <c>readAlso.title</c>; for a line that is spread those of its captures, with commas between them; empty for none.
/// </param>
/// <param name="Captures">What the rule captured, in the order of the rule; none for a line that was left out.</param>
public sealed record LineExplanation(
    int Number, string Text, string? Rule, string Field, IReadOnlyList<CapturedText> Captures);

namespace NewsGrammar.Authoring.Survey;

/// <summary>A line that looks as if it belonged elsewhere.</summary>
/// <param name="File">The name of its page.</param>
/// <param name="Line">Its 1-based number, blank lines counted.</param>
/// <param name="Text">The trimmed line.</param>
/// <param name="Field">The field that it was put into.</param>
/// <param name="LooksLike">The field that it looks like; <c>(none)</c> where it is unlike all.</param>
/// <param name="Score">The natural logarithm of the odds.</param>
public sealed record SuspectReport(string File, int Line, string Text, string Field, string LooksLike, double Score);

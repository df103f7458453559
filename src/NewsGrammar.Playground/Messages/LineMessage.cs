namespace NewsGrammar.Playground.Messages;

/// <summary>How a line was read.</summary>
/// <param name="Number">The 1-based number of the line.</param>
/// <param name="Start">The 0-based offset of the trimmed line in the page, in UTF-16 units.</param>
/// <param name="Text">The trimmed line.</param>
/// <param name="Rule">The rule that took it; null for a line that was left out.</param>
/// <param name="Path">The field as JSON has it: <c>readAlso.body[1]</c>; empty for none.</param>
/// <param name="IsLabel">Whether a labelled rule took it.</param>
/// <param name="Marks">What the line was on an HTML page, in the words of the language; empty for plain text.</param>
/// <param name="Captures">What the rule captured, in its order.</param>
internal sealed record LineMessage(
    int Number, int Start, string Text, string? Rule, string Path, bool IsLabel, string Marks, IReadOnlyList<CaptureMessage> Captures);

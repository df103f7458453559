using System.Globalization;

namespace NewsGrammar.Oracle;

/// <summary>How one non-blank line was read.</summary>
/// <param name="Number">The line's number, 1-based, blank lines counted.</param>
/// <param name="Text">The trimmed line.</param>
/// <param name="Rule">The name of the line rule that took it, or null where the line is unexpected.</param>
/// <param name="Path">The fields that hold the line, from the document's inwards; empty where none does.</param>
/// <param name="Captures">What the rule's captures hold, absent ones left out.</param>
/// <param name="Value">The rule's value as JSON, or null where the line is unexpected.</param>
public sealed record LineReading(
    int Number,
    string Text,
    string? Rule,
    IReadOnlyList<FieldStep> Path,
    IReadOnlyList<CapturedText> Captures,
    string? Value)
{
    /// <summary>Prints the line as <c>3 Paragraph readAlso[0].body[1] "…"</c>.</summary>
    public override string ToString() => string.Join(
        ' ',
        Number.ToString(CultureInfo.InvariantCulture),
        Rule ?? "unexpected",
        Path.Count == 0 ? "-" : string.Join('.', Path),
        Value ?? Text);
}

using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>Shows where two results differ, line by line.</summary>
/// <param name="style">The colours.</param>
/// <param name="isIsolated">Whether texts are kept from reordering what stands around them.</param>
internal sealed class ResultDifference(Style style, bool isIsolated = true)
{
    /// <summary>How many equal lines are shown above and below one that differs.</summary>
    private const int Context = 2;

    private const string LeftOut = "…";

    /// <summary>What stands before an item of a list.</summary>
    private const string Item = "- ";

    /// <summary>The lines that differ and those around them.</summary>
    /// <param name="expected">The expected result; null for none.</param>
    /// <param name="actual">The result.</param>
    public IEnumerable<string> Of(string? expected, string actual)
    {
        List<DiffPiece> lines = InlineDiffBuilder.Diff(expected?.TrimEnd('\n') ?? "", actual.TrimEnd('\n'), ignoreWhiteSpace: false).Lines;
        lines.RemoveAll(line => expected is null && line.Type == ChangeType.Deleted);
        bool isLeavingOut = false;
        for (int index = 0; index < lines.Count; index++)
        {
            bool isShown = IsNearChange(lines, index);
            if (isShown || !isLeavingOut)
            {
                yield return isShown ? Shown(lines[index]) : style.Dim(LeftOut);
            }

            isLeavingOut = !isShown;
        }
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        int start = Math.Max(0, index - Context);
        return lines.GetRange(start, Math.Min(lines.Count, index + Context + 1) - start)
            .Exists(static line => line.Type != ChangeType.Unchanged);
    }

    /// <summary>
    /// The same lines without colours and isolates, for what is not shown on a terminal.
    /// </summary>
    public static string Plain(string? expected, string actual) =>
        string.Join('\n', new ResultDifference(new Style(isColored: false), isIsolated: false).Of(expected, actual));

    /// <summary>Mark and indentation stay outside of the isolate, so that they stand on the left whatever the text's direction.</summary>
    private string Shown(DiffPiece line)
    {
        string unindented = line.Text.TrimStart(' ');
        string value = unindented.StartsWith(Item, StringComparison.Ordinal) ? unindented[Item.Length..] : unindented;
        string text = TerminalText.OneLine(value);
        string indent = line.Text[..^value.Length];
        return line.Type switch
        {
            ChangeType.Deleted => $"{style.Red("-")} {indent}{Isolate(style.Red(text), text)}",
            ChangeType.Inserted => $"{style.Green("+")} {indent}{Isolate(style.Green(text), text)}",
            _ => $"  {indent}{Isolate(text, text)}",
        };
    }

    private string Isolate(string shown, string text) => isIsolated ? TerminalText.Isolate(shown, text) : shown;
}

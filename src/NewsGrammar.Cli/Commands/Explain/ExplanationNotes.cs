using NewsGrammar.Authoring.Explain;
using NewsGrammar.Authoring.Text;
using NewsGrammar.Cli.Output.Tree;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Explain;

/// <summary>Says below each line what was captured, and of the lines that are asked about what came of every rule.</summary>
/// <param name="explanation">How the text was read.</param>
/// <param name="asked">The numbers of the lines to say more about; none shows all lines, and says less.</param>
/// <param name="isAll">Whether rules are shown that the layout has no place for, and that do not match.</param>
/// <param name="style">The colours.</param>
internal sealed class ExplanationNotes(DocumentExplanation explanation, IReadOnlyList<int> asked, bool isAll, Style style) : ITreeNotes
{
    private readonly Dictionary<int, LineExplanation> _lines = explanation.Lines.ToDictionary(static line => line.Number);

    /// <inheritdoc/>
    public bool Shows(int line) => asked.Count == 0 || asked.Contains(line);

    /// <inheritdoc/>
    public IEnumerable<string> Below(TreeRow row)
    {
        if (row.Kind == RowKind.Missing)
        {
            return [];
        }

        IEnumerable<string> captures = CapturesOf(_lines[row.Line]);
        return asked.Count == 0 ? captures : captures.Concat(VerdictsOn(row.Line));
    }

    /// <inheritdoc/>
    public IEnumerable<string> BelowRepair(int repair) => [$"expected there: {explanation.Expected[repair]}"];

    private IEnumerable<string> CapturesOf(LineExplanation line)
    {
        foreach (CapturedText capture in line.Captures.Where(capture => capture.Text != line.Text))
        {
            string name = capture.Name.Length == 0 ? "" : style.Cyan(capture.Name) + ": ";
            IReadOnlyList<string> texts = capture.Items ?? [capture.Text];
            yield return name + string.Join(style.Dim(" · "), texts.Select(Shown));
            if (capture.Text[0] is ':' or '：' or '|')
            {
                yield return style.Dim($"it begins with '{capture.Text[0]}': `sep` before it in the rule would take that");
            }
        }
    }

    private IEnumerable<string> VerdictsOn(int line)
    {
        IReadOnlyList<RuleVerdict> all = explanation.Why(line);
        RuleVerdict[] verdicts = [.. all.Where(verdict => isAll || verdict.IsNear)];
        if (verdicts.Length == 0)
        {
            verdicts = [.. all];
        }

        int hidden = all.Count - verdicts.Length;
        int width = verdicts.Max(static verdict => TextWidth.Of(NameOf(verdict)));
        IEnumerable<string> rest = hidden == 0 ? [] : [style.Dim($"  {Plural.Of(hidden, "rule")} more: neither match nor have a place here; --all shows them")];
        return verdicts.Select(verdict =>
        {
            string name = NameOf(verdict);
            string padding = new(' ', width - TextWidth.Of(name));
            bool isTaken = verdict.Kind == VerdictKind.Taken;
            string mark = isTaken ? style.Green("=") : style.Dim("-");
            string message = isTaken
                ? style.Green("takes the line") + (verdict.Message.Length > 0 ? $": {verdict.Message}" : "")
                : verdict.Message;
            return $"{mark} {TerminalText.Isolate(style.Bold(name), name)}{padding}  {message}";
        }).Concat(rest);
    }

    private static string NameOf(RuleVerdict verdict) => verdict.Field.Length == 0 ? verdict.Rule : $"{verdict.Rule} ({verdict.Field})";

    private static string Shown(string text)
    {
        string shown = TerminalText.OneLine(text);
        return TerminalText.Isolate(shown, shown);
    }
}

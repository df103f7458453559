using System.Globalization;
using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Authoring.Text;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.New;

/// <summary>The rules of a draft as a table for people: how many lines each takes, on how many pages, and two of them.</summary>
internal static class RuleTable
{
    private const int MaxColumns = 60;

    /// <summary>The lines of the table.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<DraftRuleUse> rules)
    {
        int width = Math.Max(4, rules.Select(static rule => TextWidth.Of(rule.Rule)).DefaultIfEmpty().Max());
        yield return $"{"rule".PadRight(width)}  lines  pages  two of the lines";
        foreach (DraftRuleUse rule in rules)
        {
            string name = rule.Rule + new string(' ', width - TextWidth.Of(rule.Rule));
            string[] examples = [.. rule.Examples.Select(Shown)];
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}  {rule.Lines,5}  {rule.Pages,5}  {examples[0]}");
            foreach (string example in examples.Skip(1))
            {
                yield return new string(' ', width + 16) + example;
            }
        }
    }

    private static string Shown(string line)
    {
        string text = TerminalText.OneLine(line);
        int fitting = TextWidth.Fitting(text, MaxColumns);
        string shown = fitting < text.Length ? text[..fitting] + "…" : text;
        return TerminalText.Isolate(shown, shown);
    }
}

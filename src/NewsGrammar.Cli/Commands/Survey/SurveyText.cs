using System.Globalization;
using NewsGrammar.Authoring.Survey;
using NewsGrammar.Authoring.Text;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Survey;

/// <summary>Writes a report for people: the counts, the fields, the layouts, the repairs, the groups, the single lines.</summary>
/// <param name="output">Where to write.</param>
/// <param name="style">The colours.</param>
/// <param name="columns">How many columns fit on a line.</param>
internal sealed class SurveyText(TextWriter output, Style style, int columns)
{
    private const int FieldExamples = 5;

    private const int GroupExamples = 3;

    /// <summary>Where no terminal says otherwise, a line of text is cut here.</summary>
    private const int WidestLine = 160;

    /// <summary>Writes a report.</summary>
    public void Write(SurveyReport report)
    {
        output.WriteLine($"{style.Bold(report.Grammar)}: {Count(report.Documents, "page")}, "
            + $"{Share(report.Fits, report.Documents)} fit, {Share(report.Recognized, report.Documents)} show a label");
        WriteChanges(report.Against);
        WriteFields(report);
        WriteLayouts(report);
        WriteRepairs(report);
        WriteGroups(report);
        WriteSuspects(report);
    }

    /// <summary>A number and what it counts: <c>1 page</c>, <c>12,345 pages</c>.</summary>
    public static string Count(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private void WriteChanges(SurveyComparison? before)
    {
        if (before is not null)
        {
            output.WriteLine();
            output.WriteLine($"{style.Bold("Since the earlier survey")} of {Count(before.Documents, "page")}, "
                + $"of which {Share(before.Fits, before.Documents)} fitted and {Share(before.Recognized, before.Documents)} showed a label");
            foreach (FieldChange change in before.Fields)
            {
                output.WriteLine($"  {style.Yellow(change.Field)}  {change}");
            }

            if (before.Fields.Count == 0)
            {
                output.WriteLine("  no field changed by more than chance");
            }
        }
    }

    private void WriteFields(SurveyReport report)
    {
        Head("Fields, rarest first", report.Fields.Count);
        foreach ((string name, FieldReport field) in report.Fields)
        {
            output.WriteLine($"  {style.Cyan(name)}  {Count(field.Lines, "line")} on {Count(field.Pages, "page")} ({Share(field.Pages, report.Documents)})"
                + (field.Pages > 0 ? string.Create(CultureInfo.InvariantCulture, $", {field.PerPage:0.##} a page") : ""));
            Examples(field.Examples, FieldExamples);
        }
    }

    private void WriteLayouts(SurveyReport report)
    {
        Head(string.Create(CultureInfo.InvariantCulture, $"Layouts, {report.DistinctLayouts:N0} in all"), report.Layouts.Count);
        foreach (LayoutReport layout in report.Layouts)
        {
            string fields = string.Join(' ', layout.Fields);
            output.WriteLine($"  {Share(layout.Count, report.Documents),7}  {fields}  {style.Dim(TerminalText.OneLine(layout.Example))}");
        }
    }

    private void WriteRepairs(SurveyReport report)
    {
        Head("Repairs", report.Repairs.Count);
        foreach (RepairReport repair in report.Repairs)
        {
            string what = repair.Rule is null ? repair.Kind : $"{repair.Kind} {repair.Rule}{(repair.Field is null ? "" : $" ({repair.Field})")}";
            output.WriteLine($"  {style.Yellow(what)}  {Count(repair.Count, "time")} on {Count(repair.Pages, "page")}");
            Examples(repair.Examples, GroupExamples);
        }
    }

    private void WriteGroups(SurveyReport report)
    {
        Head("Groups of lines that look as if they belonged elsewhere", report.Groups.Count);
        foreach (GroupReport group in report.Groups)
        {
            output.WriteLine($"  {style.Cyan(group.Field)}, {Count(group.Lines, "line")}"
                + $"{(group.Rule is null ? "" : $" by {group.Rule}")}: like {style.Cyan(group.LooksLike)}");
            Examples(group.Examples, GroupExamples);
        }
    }

    private void WriteSuspects(SurveyReport report)
    {
        Head("Single lines that do", report.Suspects.Count);
        foreach (SuspectReport suspect in report.Suspects)
        {
            output.WriteLine($"  {style.Cyan(suspect.Field)}, like {style.Cyan(suspect.LooksLike)}");
            Example(new ExampleLine(suspect.File, suspect.Line, suspect.Text));
        }
    }

    private void Head(string title, int count)
    {
        if (count > 0)
        {
            output.WriteLine();
            output.WriteLine(style.Bold(title));
        }
    }

    private void Examples(IReadOnlyList<ExampleLine> lines, int count)
    {
        foreach (ExampleLine line in lines.Take(count))
        {
            Example(line);
        }
    }

    private void Example(ExampleLine line)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"{TerminalText.OneLine(line.File)}:{line.Line}");
        string text = TerminalText.OneLine(line.Text);
        int room = Math.Min(columns, WidestLine) - TextWidth.Of(place) - 8;
        int fitting = TextWidth.Fitting(text, Math.Max(20, room));
        string shown = fitting < text.Length ? text[..fitting] + "…" : text;
        output.WriteLine($"      {style.Dim(place)}  {TerminalText.Isolate(shown, shown)}");
    }

    private static string Share(long part, long all) =>
        all == 0 ? "0 %" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / all:0.##} %");
}

using System.Globalization;

namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Writes a report as one page for people who know the language of the pages and no code. It loads nothing and runs nothing.
/// </summary>
/// <param name="report">The report.</param>
internal sealed class SurveyHtml(SurveyReport report)
{
    /// <summary>Enough to judge by; the others open on a click.</summary>
    private const int ShownLines = 5;

    private readonly HtmlText _html = new();

    /// <summary>The page.</summary>
    public string Write()
    {
        string name = HtmlText.Escape(report.Grammar);
        _html.Line("<!DOCTYPE html>")
            .Line("<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\" />")
            .Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />")
            .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />")
            .Line($"<title>{name}: survey of {HtmlText.Count(report.Documents, "page")}</title>")
            .Line($"<style>\n{SurveyHtmlStyle.Css}</style></head><body><main>")
            .Line($"<p class=\"soft\">Survey</p><h1>{HtmlText.Isolate(report.Grammar)}</h1>");
        WriteIntroduction();
        WriteChanges();
        WriteGroups();
        WriteFields();
        WriteSuspects();
        WriteRepairs();
        WriteLayouts();
        return _html.Line("</main></body></html>").ToString();
    }

    private void WriteIntroduction()
    {
        _html.Line($"<p><strong>{HtmlText.Count(report.Documents, "page")}</strong> were read. "
                + $"On <strong>{ShareOf(report.Fits)}</strong> of them each line found a place, without anything left out or missing. "
                + $"{ShareOf(report.Recognized)} show a label that the grammar knows, such as a line that begins with “Source:”.</p>")
            .Line($"<nav>{(report.Against is null ? "" : "<a href=\"#changes\">What changed</a> ")}"
                + "<a href=\"#groups\">Groups to judge</a> <a href=\"#fields\">Fields</a> <a href=\"#suspects\">Single lines</a> "
                + "<a href=\"#repairs\">Left out and missing</a> <a href=\"#layouts\">Layouts</a></nav>")
            .Line("<div class=\"card\"><h3>How to read this page</h3>")
            .Line("<p>Each line of a page was put into a field, such as the title, the body, or the source. Below are lines as they stand on the "
                + "pages, and the field that each was put into. One question is asked throughout: <strong>are these lines what the name of "
                + "their field says?</strong> You need to know the language of the pages, and nothing else.</p>")
            .Line("<p>Where the answer is no, write down the group's number or the field, and what the lines really are. That is all "
                + "that whoever changes the grammar needs.</p></div>");
    }

    private void WriteChanges()
    {
        if (report.Against is { } before)
        {
            Head("changes", "What changed", $"Before, {HtmlText.Count(before.Documents, "page")} were read, and "
                + $"{HtmlText.Percent(before.Documents == 0 ? 0 : (double)before.Fits / before.Documents)} of them found a place for each line. "
                + (before.Fields.Count == 0 ? "No field changed by more than chance." : "These fields are not read as they were:"));
            foreach (FieldChange change in before.Fields)
            {
                _html.Line($"<p>{FieldOf(change.Field)} <span{(change.Change == FieldChanges.Lost ? " class=\"lost\"" : "")}>{change}</span></p>");
            }
        }
    }

    private void WriteGroups()
    {
        Head("groups", "Groups to judge", report.Groups.Count == 0
            ? "No lines look as if they belonged elsewhere."
            : "Lines of one field that look alike, and unlike the rest of it. They were found by counting, which is often wrong: only you can tell.");
        foreach ((int index, GroupReport group) in report.Groups.Index())
        {
            string number = (index + 1).ToString(CultureInfo.InvariantCulture);
            _html.Line($"<section class=\"card\" id=\"group-{number}\"><h3>{number}. {HtmlText.Count(group.Lines, "line")} in {FieldOf(group.Field)}</h3>")
                .Line($"<p class=\"soft\">At a glance they look more like {FieldOf(group.LooksLike)}."
                    + $"{(group.Rule is null ? "" : $" They were taken by the rule {HtmlText.Isolate(group.Rule)}.")}</p>");
            _html.Examples(group.Examples, ShownLines);
            _html.Line("</section>");
        }
    }

    private void WriteFields()
    {
        Head("fields", "Fields, rarest first", "Lines drawn at random from all pages. Mistakes show first where a field has few lines.");
        foreach ((string name, FieldReport field) in report.Fields)
        {
            _html.Line($"<section class=\"card\"><h3>{FieldOf(name)}</h3>")
                .Line(field.Lines == 0
                    ? "<p class=\"soft\">No line on any page.</p>"
                    : $"<p>{HtmlText.Count(field.Lines, "line")} on {HtmlText.Count(field.Pages, "page")}, {ShareOf(field.Pages)} of all; "
                        + string.Create(CultureInfo.InvariantCulture, $"{field.PerPage:0.##} a page that has some.</p>"))
                .Line($"<span class=\"bar\"><i style=\"width:{ShareOf(field.Pages).Replace(" ", "", StringComparison.Ordinal)}\"></i></span>");
            _html.Examples(field.Examples, ShownLines);
            _html.Line("</section>");
        }
    }

    private void WriteSuspects()
    {
        Head("suspects", "Single lines", report.Suspects.Count == 0
            ? "No line looks more like those of another field than like those of its own."
            : "Each looks more like the lines of another field than like those of its own.");
        foreach (SuspectReport suspect in report.Suspects)
        {
            _html.Line($"<section class=\"card\"><p class=\"soft\">In {FieldOf(suspect.Field)}, looks like {FieldOf(suspect.LooksLike)}</p>");
            _html.Examples([new ExampleLine(suspect.File, suspect.Line, suspect.Text)], 1);
            _html.Line("</section>");
        }
    }

    private void WriteRepairs()
    {
        Head("repairs", "Left out and missing", report.Repairs.Count == 0
            ? "On each page every line found a place, and none was missing."
            : "Where a page did not fit, as few lines as possible were left out or done without.");
        foreach (RepairReport repair in report.Repairs)
        {
            string what = repair.Rule is null
                ? "Lines that fit nowhere"
                : $"No line for {(repair.Field is null ? $"the rule {HtmlText.Isolate(repair.Rule)}" : FieldOf(repair.Field))}";
            _html.Line($"<section class=\"card\"><h3>{what}</h3>")
                .Line($"<p>{HtmlText.Count(repair.Count, "time")} on {HtmlText.Count(repair.Pages, "page")}, {ShareOf(repair.Pages)} of all."
                    + $"{(repair.Rule is null ? "" : " The places are those before which it was expected.")}</p>");
            _html.Examples(repair.Examples, ShownLines);
            _html.Line("</section>");
        }
    }

    private void WriteLayouts()
    {
        Head("layouts", "Layouts", $"{HtmlText.Number(report.DistinctLayouts)} different ones; the most frequent first. "
            + "A plus sign says that what stands before it repeats.");
        _html.Line("<div class=\"scroll\"><table><tr><th>Pages</th><th>Fields in their order</th><th>One of the pages</th></tr>");
        foreach (LayoutReport layout in report.Layouts)
        {
            string fields = string.Join(" ", layout.Fields.Select(static field => $"<span class=\"field\">{HtmlText.Escape(field)}</span>"));
            _html.Line($"<tr><td class=\"number\">{HtmlText.Number(layout.Count)} ({ShareOf(layout.Count)})</td>"
                + $"<td class=\"order\">{fields}</td><td class=\"place\">{HtmlText.Isolate(layout.Example)}</td></tr>");
        }

        _html.Line("</table></div>");
    }

    private void Head(string id, string title, string meaning) => _html.Line($"<h2 id=\"{id}\">{title}</h2>").Line($"<p class=\"soft\">{meaning}</p>");

    private string ShareOf(long pages) => HtmlText.Percent(report.Documents == 0 ? 0 : (double)pages / report.Documents);

    private static string FieldOf(string name) => name switch
    {
        LineClasses.LeftOut => "what was left out",
        LineClasses.NoClass => "no field at all",
        ['(', .. var rule, ')'] => $"the rule {HtmlText.Isolate(rule)}, which fills no field",
        _ => $"<span class=\"field\">{HtmlText.Escape(name)}</span>",
    };
}

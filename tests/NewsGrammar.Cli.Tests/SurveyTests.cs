using System.Text.Json;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary><c>newsgrammar survey</c>: files in, a report out.</summary>
public sealed class SurveyTests : IDisposable
{
    private const string Grammar = """
        grammar Gazette
        line Source    = "Source" sep name:text
        line Heading   = text where words <= 4 and not sentence
        line Paragraph = text
        document Article = title: Heading? (body: Paragraph | heading: Heading)+ source: Source
        """;

    private readonly Workspace _workspace = new Workspace().With("gazette.newsgrammar", Grammar);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Pages_of_all_kinds_of_files_are_counted()
    {
        _workspace.WithDirectory("pages");
        _workspace.With("pages/a.txt", "Ferry late\n\nThe ferry is late again.\nSource: The Post\n");
        _workspace.With("pages/b.jsonl", """
            {"id":"b1","text":"Bridge\nThe bridge is open.\nWhat comes next\nA second one follows.\nSource: The Post"}
            {"id":"b2","text":"It rained all day."}

            """);

        JsonElement report = _workspace.Run("survey", "gazette.newsgrammar", "pages", "--json", "-").Expect(1).Json;

        Assert.Equal("Gazette", report.GetProperty("grammar").GetString());
        Assert.Equal((3, 2, 2), (Number(report, "documents"), Number(report, "fits"), Number(report, "recognized")));
        JsonElement fields = report.GetProperty("fields");
        Assert.Equal("heading", fields.EnumerateObject().First().Name);
        Assert.Equal((1, 1), (Number(fields.GetProperty("heading"), "pages"), Number(fields.GetProperty("heading"), "lines")));
        Assert.Equal((3, 4), (Number(fields.GetProperty("body"), "pages"), Number(fields.GetProperty("body"), "lines")));
        Assert.Equal(1.33, fields.GetProperty("body").GetProperty("perPage").GetDouble());
        JsonElement heading = fields.GetProperty("heading").GetProperty("examples")[0];
        Assert.Equal(("b1", 3, "What comes next"), (Text(heading, "file"), Number(heading, "line"), Text(heading, "text")));
        JsonElement repair = Assert.Single(report.GetProperty("repairs").EnumerateArray());
        Assert.Equal(("missing", "Source", "source", 1), (Text(repair, "kind"), Text(repair, "rule"), Text(repair, "field"), Number(repair, "count")));
        Assert.Contains(
            report.GetProperty("layouts").EnumerateArray(),
            static layout => string.Join(' ', layout.GetProperty("fields").EnumerateArray()) == "title body heading body source");
    }

    [Fact]
    public void The_report_for_people_says_the_same()
    {
        _workspace.With("a.txt", "Ferry late\nThe ferry is late again.\nSource: The Post\n");

        string output = _workspace.Run("survey", "gazette.newsgrammar", "a.txt").Expect(0).Output;

        Assert.StartsWith(
            "Gazette: 1 page, 100 % fit, 100 % show a label\n\nFields, rarest first\n  heading  0 lines on 0 pages (0 %)\n", output, StringComparison.Ordinal);
        Assert.Contains("  title  1 line on 1 page (100 %), 1 a page\n      a.txt:1  Ferry late\n", output, StringComparison.Ordinal);
        Assert.Contains("\nLayouts, 1 in all\n    100 %  title body source  a.txt\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Repairs", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_was_put_into_the_wrong_field_is_among_the_first()
    {
        _workspace.With("news.jsonl", string.Concat(Enumerable.Range(0, 60).Select(static number =>
            $$"""{"id":"{{number}}","text":"Day {{number}} in town\nOn day {{number}} the council of the old harbour met once more for long.\n"""
                + $$"""{{(number == 17 ? "It ended late" : "Nobody in the hall knew what would come of it in the end.")}}\nSource: The Post"}""" + "\n")));

        JsonElement report = _workspace.Run("survey", "gazette.newsgrammar", "news.jsonl", "--json", "-", "--top", "3").Expect(0).Json;

        JsonElement suspect = report.GetProperty("suspects")[0];
        Assert.Equal(("17", 3, "heading"), (suspect.GetProperty("file").GetString()!, Number(suspect, "line"), suspect.GetProperty("field").GetString()!));
        Assert.InRange(report.GetProperty("groups").GetArrayLength(), 1, 3);
    }

    [Fact]
    public void The_report_does_not_depend_on_the_number_of_cores()
    {
        _workspace.With("news.jsonl", string.Concat(Enumerable.Range(0, 9000).Select(static number =>
            $$"""{"id":"{{number}}","text":"Title {{number % 7}}\nParagraph {{number}}, which goes on.\n"""
                + $$"""{{(number % 11 == 0 ? "Short one" : "And a second paragraph.")}}\nSource: P{{number % 3}}"}""" + "\n")));

        string one = _workspace.Run("survey", "gazette.newsgrammar", "news.jsonl", "--json", "-", "--jobs", "1").Expect(0).Output;
        string four = _workspace.Run("survey", "gazette.newsgrammar", "news.jsonl", "--json", "-", "--jobs", "4").Expect(0).Output;

        Assert.Equal(one, four);
    }

    [Fact]
    public void What_gives_no_page_is_counted()
    {
        _workspace.With("news.jsonl", "{\"id\":\"1\",\"text\":\"The ferry is late.\\nSource: The Post\"}\n{\"id\":\"2\"}\nno json\n");

        ToolRun run = _workspace.Run("survey", "gazette.newsgrammar", "news.jsonl", "--json", "-").Expect(1);

        Assert.Equal(1, Number(run.Json, "documents"));
        Assert.Equal("1 record gave no page: broken-json\n1 record gave no page: no-field\n", run.Error);
    }

    [Fact]
    public void An_input_that_is_not_what_its_name_tells_is_an_error_and_the_others_are_read()
    {
        _workspace.With("a.txt", "The ferry is late.\nSource: The Post\n").With("b.jsonl.gz", "no gzip");

        ToolRun run = _workspace.Run("survey", "gazette.newsgrammar", "a.txt", "b.jsonl.gz", "--json", "-").Expect(2);

        Assert.Equal(1, Number(run.Json, "documents"));
        Assert.StartsWith("b.jsonl.gz: error: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("newsgrammar: error: there is no file or folder 'nothing'", "nothing")]
    [InlineData("newsgrammar: error: --top takes a number, 1 or more (see 'newsgrammar survey --help')", "a.txt", "--top", "0")]
    [InlineData("newsgrammar: error: --jobs takes a number of cores, 1 or more (see 'newsgrammar survey --help')", "a.txt", "--jobs", "0")]
    public void A_command_line_that_is_wrong_is_told_in_one_line(string message, params string[] arguments)
    {
        _workspace.With("a.txt", "The ferry is late.\nSource: The Post\n");

        _workspace.Run(["survey", "gazette.newsgrammar", .. arguments]).Expect(2).ExpectErrorLine(message);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}

using System.Text.Json;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary><c>newsgrammar survey --against</c>: what a redesign of a site did to its fields.</summary>
public sealed class SurveyAgainstTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace()
        .With("gazette.newsgrammar", """
            grammar Gazette
            line Source    = "Source" sep name:text
            line Tags      = "Tags" sep items:text
            line Photo     = "Photo" sep name:text
            line Paragraph = text
            document Article = (body: Paragraph | photo: Photo)+ tags: Tags? source: Source?
            """)
        .With("before.jsonl", Pages(200, static number =>
            $"It rained on day {number}.\\nIt was late.\\nNobody came.{(number % 2 == 0 ? "\\nPhoto: Ann" : "")}\\nTags: rain, harbour\\nSource: The Post"))
        .With("after.jsonl", Pages(150, static number =>
            $"It rained on day {number}, and it was late.{(number % 10 == 0 ? "\\nPhoto: Ann" : "")}\\nTags: rain, harbour\\nFrom The Post"));

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Fields_that_were_lost_or_changed_their_share_are_named()
    {
        _workspace.Run("survey", "gazette.newsgrammar", "before.jsonl", "--json", "before.json").Expect(0);

        ToolRun run = _workspace.Run("survey", "gazette.newsgrammar", "after.jsonl", "--against", "before.json", "--json", "after.json");

        JsonElement against = JsonDocument.Parse(_workspace.Read("after.json")).RootElement.GetProperty("against");
        Assert.Equal((200, 200), (against.GetProperty("documents").GetInt32(), against.GetProperty("fits").GetInt32()));
        JsonElement[] fields = [.. against.GetProperty("fields").EnumerateArray()];
        Assert.Contains(("source", "lost", 1.0, 0.0), fields.Select(Change));
        Assert.Contains(("photo", "rarer", 0.5, 0.1), fields.Select(Change));
        Assert.DoesNotContain("tags", fields.Select(static field => field.GetProperty("field").GetString()));
        Assert.Contains(
            "\nSince the earlier survey of 200 pages, of which 100 % fitted and 100 % showed a label\n  source  lost: on no page, on 100 % before\n",
            run.Expect(1).Output,
            StringComparison.Ordinal);
        Assert.Contains("  photo  rarer: on 10 % of the pages, on 50 % before\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_with_other_numbers_of_lines_a_page_is_named()
    {
        _workspace.With("short.jsonl", Pages(40, static number => $"It rained on day {number}.\\nTags: rain\\nSource: The Post"));
        _workspace.With("long.jsonl", Pages(40, static number => $"It rained on day {number}.\\nLate.\\nLate.\\nTags: rain\\nSource: The Post"));
        _workspace.Run("survey", "gazette.newsgrammar", "short.jsonl", "--json", "short.json").Expect(0);

        string output = _workspace.Run("survey", "gazette.newsgrammar", "long.jsonl", "--against", "short.json").Expect(1).Output;

        Assert.Contains("showed a label\n  body  longer: 3 lines a page that has some, 1 before\n\nFields", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_pages_show_no_change()
    {
        _workspace.Run("survey", "gazette.newsgrammar", "before.jsonl", "--json", "before.json").Expect(0);

        string output = _workspace.Run("survey", "gazette.newsgrammar", "before.jsonl", "--against", "before.json").Expect(0).Output;

        Assert.Contains("\n  no field changed by more than chance\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_tells_it_first()
    {
        _workspace.Run("survey", "gazette.newsgrammar", "before.jsonl", "--json", "before.json").Expect(0);

        string page = _workspace.Run("survey", "gazette.newsgrammar", "after.jsonl", "--against", "before.json", "--html", "-").Expect(1).Output;

        Assert.Contains("<span class=\"field\">source</span> <span class=\"lost\">lost: on no page, on 100 % before</span>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("no json")]
    [InlineData("""{"schema":2,"documents":0,"fields":{},"distinctLayouts":0}""")]
    [InlineData("""{"documents":1,"fields":{"a":null},"distinctLayouts":0}""")]
    [InlineData("""{"documents":1,"fields":null,"distinctLayouts":0}""")]
    public void A_file_that_is_no_report_is_told_before_pages_are_read(string content)
    {
        _workspace.With("old.json", content.Replace("\"distinct", """
            "grammar":"G","fits":0,"recognized":0,"layouts":[],"repairs":[],"groups":[],"suspects":[],"distinct
            """, StringComparison.Ordinal));

        _workspace.Run("survey", "gazette.newsgrammar", "after.jsonl", "--against", "old.json").Expect(2)
            .ExpectErrorLine("newsgrammar: error: 'old.json' is no report of a survey: --against takes what --json wrote");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        ToolRun run = _workspace.Run("survey", "gazette.newsgrammar", "after.jsonl", "--against", "nothing.json").Expect(2);

        Assert.StartsWith("newsgrammar: error: 'nothing.json' cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    private static (string Field, string Change, double Before, double Now) Change(JsonElement field) => (
        field.GetProperty("field").GetString()!,
        field.GetProperty("change").GetString()!,
        field.GetProperty("shareBefore").GetDouble(),
        field.GetProperty("share").GetDouble());

    private static string Pages(int count, Func<int, string> text) =>
        string.Concat(Enumerable.Range(0, count).Select(number => $$"""{"id":"{{number}}","text":"{{text(number)}}"}""" + "\n"));
}

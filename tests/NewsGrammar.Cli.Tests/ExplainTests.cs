using System.Text.Json;
using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;
using Snapshooter.Xunit;

namespace NewsGrammar.Cli.Tests;

public class ExplainTests
{
    [Fact]
    public void Every_line_with_its_rule_field_and_parts()
    {
        using Workspace workspace = Samples();

        ToolRun run = workspace.Run("explain", "-g", "b.newsgrammar", "good.txt").Expect(0);

        Snapshot.Match(run.Output, "explain.fits");
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_page_of_many_is_named_by_its_identifier()
    {
        using Workspace workspace = Samples();
        string record = JsonSerializer.Serialize(new { id = "2023#a (4).txt", text = workspace.Read("good.txt") });
        _ = workspace.With("pages.jsonl", "{\"id\":\"1\",\"text\":\"other\"}\n" + record + "\n");

        string page = workspace.Run("explain", "-g", "b.newsgrammar", "good.txt").Expect(0).Output;
        string ofMany = workspace.Run("explain", "-g", "b.newsgrammar", "pages.jsonl#2023#a (4).txt").Expect(0).Output;

        Assert.Equal(page.ReplaceLineEndings().Split('\n')[1..], ofMany.ReplaceLineEndings().Split('\n')[1..]);
        Assert.Contains("there is no page '3' in 'pages.jsonl'", workspace.Run("explain", "-g", "b.newsgrammar", "pages.jsonl#3").Expect(2).Error, StringComparison.Ordinal);
        Assert.Contains("'pages.jsonl#ID'", workspace.Run("explain", "-g", "b.newsgrammar", "pages.jsonl").Error, StringComparison.Ordinal);
        Assert.Contains("'pages.jsonl#ID'", workspace.Run("parse", "-g", "b.newsgrammar", "pages.jsonl").Error, StringComparison.Ordinal);
        _ = workspace.With("pages.warc.gz", [0x1F, 0x8B, 8, 0]);
        Assert.Contains("error: this file holds many pages", workspace.Run("explain", "-g", "b.newsgrammar", "pages.warc.gz").Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repair_says_what_was_expected_there()
    {
        using Workspace workspace = Samples();

        ToolRun run = workspace.Run("explain", "-g", "b.newsgrammar", "broken.txt").Expect(1);

        Snapshot.Match(run.Output, "explain.repairs");
    }

    [Fact]
    public void Lines_that_are_asked_about_stand_alone_with_what_came_of_every_rule()
    {
        using Workspace workspace = Samples();

        ToolRun run = workspace.Run("explain", "-g", "b.newsgrammar", "--line", "4", "-l", "10", "good.txt").Expect(0);

        Snapshot.Match(run.Output, "explain.lines");
    }

    [Fact]
    public void Rules_without_a_place_that_do_not_match_are_told_of_on_demand()
    {
        using Workspace workspace = Samples();

        string few = workspace.Run("explain", "-g", "b.newsgrammar", "-l", "4", "good.txt").Expect(0).Output;
        string all = workspace.Run("explain", "-g", "b.newsgrammar", "-l", "4", "--all", "good.txt").Expect(0).Output;

        Assert.Contains("5 rules more: neither match nor have a place here; --all shows them\n", few, StringComparison.Ordinal);
        Assert.DoesNotContain("does not begin with a bullet", few, StringComparison.Ordinal);
        Assert.Contains("the line does not begin with a bullet (such as • or 1.)\n", all, StringComparison.Ordinal);
        Assert.DoesNotContain("--all", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_was_left_out_says_why_no_rule_took_it()
    {
        using Workspace workspace = Samples();

        ToolRun run = workspace.Run("explain", "-g", "b.newsgrammar", "-l", "4", "broken.txt").Expect(1);

        Snapshot.Match(run.Output, "explain.left-out");
    }

    [Theory]
    [InlineData("2", "line 2 is blank: only lines with text are read by rules")]
    [InlineData("0", "there is no line 0: the text has 15 lines")]
    [InlineData("99", "there is no line 99: the text has 15 lines")]
    public void A_line_that_is_not_there_or_blank_is_told_in_one_line(string line, string message)
    {
        using Workspace workspace = Samples();

        ToolRun run = workspace.Run("explain", "-g", "b.newsgrammar", "-l", line, "good.txt").Expect(2);

        run.ExpectErrorLine("good.txt: error: " + message);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void The_grammar_is_chosen_as_parse_does()
    {
        using Workspace workspace = Samples().With("page.txt", Aggregator.Fitting);

        Assert.Contains(" · Bulletin · fits", workspace.Run("explain", "-g", "b.newsgrammar", "good.txt").Output, StringComparison.Ordinal);
        Assert.Contains(" · ArabKhabar · fits", workspace.Run("explain", "page.txt").Expect(0).Output, StringComparison.Ordinal);
        Assert.Contains(
            " · ArabKhabar · ", workspace.Run("explain", "--site", "arabkhabar.com", "good.txt").Output, StringComparison.Ordinal);
        workspace.Run("explain", "--site", "nowhere.example", "good.txt").Expect(2);
        workspace.Run("explain", "-g", "gone.newsgrammar", "good.txt").Expect(2);
    }

    [Fact]
    public void A_text_on_standard_input()
    {
        using Workspace workspace = Samples();

        ToolRun run = workspace.Run(System.Text.Encoding.UTF8.GetBytes(Bulletin.Fitting), null, "explain", "-g", "b.newsgrammar").Expect(0);

        Assert.StartsWith("- · Bulletin · fits\n", run.Output, StringComparison.Ordinal);
    }

    private static Workspace Samples() => new Workspace()
        .With("b.newsgrammar", Bulletin.Grammar)
        .With("good.txt", Bulletin.Fitting)
        .With("broken.txt", Bulletin.Broken);

    [Fact]
    public void A_separator_at_the_start_of_a_value_is_pointed_out()
    {
        const string Grammar = "grammar G\nline Source = \"Source\" name:text\nline P = text\ndocument D = (p: P)+ s: Source\n";
        using Workspace workspace = new Workspace().With("g.newsgrammar", Grammar).With("a.txt", "A text.\nSource: Post\n");

        ToolRun run = workspace.Run("explain", "-g", "g.newsgrammar", "a.txt").Expect(0);

        Assert.Contains("it begins with ':': `sep` before it in the rule would take that", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1-3")]
    [InlineData("x")]
    [InlineData("-1")]
    public void What_is_no_number_of_a_line_is_answered_with_one_that_is(string line)
    {
        using Workspace workspace = Samples();

        ToolRun run = workspace.Run("explain", "-g", "b.newsgrammar", $"--line={line}", "good.txt").Expect(2);

        Assert.Contains($"--line takes the number of one line, such as 7, and not '{line}'", run.Error, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using System.Xml.Linq;
using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary><c>newsgrammar test --format</c>: what build servers and programs read.</summary>
public sealed class TestReportTests
{
    [Fact]
    public void JUnit_has_a_suite_a_grammar_and_a_case_a_sample()
    {
        using Workspace workspace = Mixed();

        ToolRun run = workspace.Run("test", "b.newsgrammar", "c.newsgrammar", "--format", "junit").Expect(1);

        XElement suites = XDocument.Parse(run.Output).Root!;
        Assert.Equal(("testsuites", "3", "2"), (suites.Name.LocalName, suites.Attribute("tests")!.Value, suites.Attribute("failures")!.Value));
        Assert.Equal(
            ["b.newsgrammar 2 1", "c.newsgrammar 1 1"],
            suites.Elements("testsuite").Select(static suite => $"{suite.Attribute("name")!.Value} {suite.Attribute("tests")!.Value} {suite.Attribute("failures")!.Value}"));
        Assert.Equal(
            ["Bulletin broken True", "Bulletin good False", "Other good True"],
            suites.Descendants("testcase").Select(static test =>
                $"{test.Attribute("classname")!.Value} {test.Attribute("name")!.Value} {test.Element("failure") is not null}"));
        XElement failure = suites.Descendants("failure").First();
        Assert.Equal(("new", "b/broken.txt has no expected result yet"), (failure.Attribute("type")!.Value, failure.Attribute("message")!.Value));
        Assert.Contains("+   ", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_of_samples_that_are_as_expected_has_no_failure_and_goes_to_a_file()
    {
        using Workspace workspace = Accepted();

        ToolRun run = workspace.Run("test", "b.newsgrammar", "--format", "junit", "-o", "samples.xml").Expect(0);

        Assert.Empty(run.Output);
        XElement suites = XDocument.Parse(workspace.Read("samples.xml")).Root!;
        Assert.Single(suites.Descendants("testcase"));
        Assert.Empty(suites.Descendants("failure"));
    }

    [Fact]
    public void JUnit_shows_what_xml_cannot_hold_as_pictures()
    {
        using Workspace workspace = Samples().With("b/odd.txt", "Title \e]0;x\a & <b> \uFFFE 📰\n\nSource: \u0000z\n");

        ToolRun run = workspace.Run("test", "b.newsgrammar", "--format", "junit").Expect(1);

        string text = string.Concat(XDocument.Parse(run.Output).Descendants("failure").Select(static failure => failure.Value));
        Assert.Contains("␛]0;x␇ & <b> ", text, StringComparison.Ordinal);
        Assert.Contains("📰", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_the_state_of_each_sample()
    {
        using Workspace workspace = Mixed();

        using JsonDocument report = JsonDocument.Parse(workspace.Run("test", "b.newsgrammar", "c.newsgrammar", "--format", "json").Expect(1).Output);

        JsonElement root = report.RootElement;
        Assert.Equal(1, root.GetProperty("schema").GetInt32());
        Assert.Equal(
            ["b/broken.txt new 2", "b/good.sample asExpected 0", "c/good.txt new 0"],
            root.GetProperty("grammars").EnumerateArray().SelectMany(static grammar => grammar.GetProperty("samples").EnumerateArray())
                .Select(static sample => $"{sample.GetProperty("file")} {sample.GetProperty("state")} {sample.GetProperty("repairs")}"));
        Assert.Equal("""{"samples":3,"asExpected":1,"accepted":0,"different":0,"new":2}""", root.GetProperty("summary").GetRawText());
    }

    [Fact]
    public void Json_of_a_different_result_holds_both_and_why_it_is_not_accepted()
    {
        using Workspace workspace = Accepted();
        workspace.With("b.newsgrammar", Bulletin.Grammar.Replace("topics: Topics?", "subjects: Topics?", StringComparison.Ordinal))
            .With("b/broken.txt", Bulletin.Broken);

        using JsonDocument report = JsonDocument.Parse(workspace.Run("test", "b.newsgrammar", "--format", "json", "--accept").Expect(1).Output);

        JsonElement[] samples = [.. report.RootElement.GetProperty("grammars")[0].GetProperty("samples").EnumerateArray()];
        Assert.Contains("topics", samples[1].GetProperty("expected").GetString(), StringComparison.Ordinal);
        Assert.Contains("subjects", samples[1].GetProperty("actual").GetString(), StringComparison.Ordinal);
        Assert.Equal("accepted", samples[1].GetProperty("state").GetString());
        Assert.Contains("it needed 2 repairs", samples[0].GetProperty("notAccepted").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("junit")]
    [InlineData("json")]
    public void A_grammar_with_a_mistake_gives_no_report_and_leaves_the_last_one(string format)
    {
        using Workspace workspace = Accepted().With("report", "last").With("b.newsgrammar", "grammar Bulletin\nline Any = txet\n");

        ToolRun run = workspace.Run("test", "b.newsgrammar", "--format", format, "-o", "report").Expect(2);

        Assert.Empty(run.Output);
        Assert.Contains("b.newsgrammar:2:12: error", run.Error, StringComparison.Ordinal);
        Assert.Equal("last", workspace.Read("report"));
    }

    [Fact]
    public void Other_formats_are_refused_with_the_ones_there_are()
    {
        using Workspace workspace = Accepted();

        Assert.Contains("--format cannot be 'junti': did you mean 'junit'?", workspace.Run("test", "b.newsgrammar", "--format", "junti").Expect(2).Error, StringComparison.Ordinal);
    }

    private static Workspace Samples() => new Workspace()
        .With("b.newsgrammar", Bulletin.Grammar)
        .WithDirectory("b")
        .With("b/good.txt", Bulletin.Fitting);

    private static Workspace Accepted()
    {
        Workspace workspace = Samples();
        workspace.Run("test", "b.newsgrammar", "--accept").Expect(0);
        return workspace;
    }

    private static Workspace Mixed() => Accepted()
        .With("b/broken.txt", Bulletin.Broken)
        .With("c.newsgrammar", Bulletin.Grammar.Replace("Bulletin", "Other", StringComparison.Ordinal))
        .WithDirectory("c")
        .With("c/good.txt", Bulletin.Fitting);
}

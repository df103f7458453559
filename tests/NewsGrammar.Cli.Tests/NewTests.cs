using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

public class NewTests
{
    [Fact]
    public void A_draft_is_written_beside_what_was_found()
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting);

        ToolRun run = workspace.Run("new", "harbour", "--from", "a.txt").Expect(0);

        Assert.Empty(run.Output);
        Assert.Contains("vocabulary: \"arabic\"\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("fits 1 of 1 pages\n", run.Error, StringComparison.Ordinal);
        workspace.Run("check", "harbour.newsgrammar").Expect(0);
        ToolRun parsed = workspace.Run("parse", "-g", "harbour.newsgrammar", "--format", "json", "a.txt").Expect(0);
        Assert.Equal("Harbour", parsed.Json.GetProperty("grammar").GetString());
        Assert.Equal("صوت الحي", parsed.Json.GetProperty("document").GetProperty("source").GetString());
    }

    [Fact]
    public void A_file_is_overwritten_only_by_force()
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting).With("harbour.newsgrammar", "mine");

        ToolRun run = workspace.Run("new", "harbour", "--from", "a.txt").Expect(2);

        run.ExpectErrorLine("./harbour.newsgrammar: error: the file is there already: --force overwrites it, -o takes another folder");
        workspace.Run("new", "harbour", "--from", "a.txt", "-o", "drafts").Expect(0);
        workspace.Run("new", "harbour", "--from", "a.txt", "--force").Expect(0);
        workspace.Run("check", "harbour.newsgrammar", "drafts/harbour.newsgrammar").Expect(0);
    }

    [Fact]
    public void A_draft_on_standard_output()
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting);

        ToolRun run = workspace.Run("new", "harbour", "--from", "a.txt", "-o", "-").Expect(0);

        Assert.Contains("\ngrammar Harbour\nimport \"arabic\"\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("written:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_do_not_fit_are_listed()
    {
        using Workspace workspace = new();
        string[] names = [.. Enumerable.Range(1, 8).Select(static number => $"{number}.txt")];
        foreach (string name in names)
        {
            workspace.With(name, $"A first paragraph of page {name}, which is long.\nOrigin: Wire {name}");
        }

        workspace.With("broken.txt", "Origin: Wire\nA paragraph below, and then once more:\nOrigin: Wire\n");

        ToolRun run = workspace.Run(["new", "wire", "--from", .. names, "broken.txt"]).Expect(1);

        Assert.Contains("broken.txt:1: the layout has no place for this line: Origin: Wire\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("newsgrammar: error: a grammar cannot be named 'harbour-post': write, for example, 'HarbourPost'", "harbour-post", "a.txt")]
    [InlineData("gone.txt: error: there is no such file", "harbour", "gone.txt")]
    public void Mistakes(string message, string name, string sample)
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting);

        workspace.Run("new", name, "--from", sample).Expect(2).ExpectErrorLine(message);
    }
}

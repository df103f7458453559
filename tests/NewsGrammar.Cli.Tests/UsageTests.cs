using NewsGrammar.Cli.Tests.Tool;
using Snapshooter.Xunit;

namespace NewsGrammar.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("unknown command 'prase': did you mean 'parse'? (see 'newsgrammar --help')", "prase", "a.txt")]
    [InlineData("unknown command 'a.txt' (see 'newsgrammar --help')", "a.txt")]
    [InlineData("unknown option '--fast' (see 'newsgrammar --help')", "--fast")]
    [InlineData("unknown option '--fromat': did you mean '--format'? (see 'newsgrammar parse --help')", "parse", "--fromat", "json")]
    [InlineData("unknown option '--grammer': did you mean '--grammar'? (see 'newsgrammar parse --help')", "parse", "--grammer=x", "a")]
    [InlineData("unknown option '-z' (see 'newsgrammar check --help')", "check", "-z")]
    [InlineData("--format cannot be 'jsno': did you mean 'json'? (see 'newsgrammar parse --help')", "parse", "--format", "jsno")]
    [InlineData("--format cannot be 'csv': it takes tree, json, jsonl, text (see 'newsgrammar parse --help')", "parse", "--format", "csv")]
    [InlineData("--engine cannot be 'fast': it takes generated, interpreted (see 'newsgrammar parse --help')", "parse", "--engine=fast")]
    public void A_mistake_is_one_line_with_the_way_out(string message, params string[] arguments)
    {
        using Workspace workspace = new();

        ToolRun run = workspace.Run(arguments).Expect(2);

        run.ExpectErrorLine("newsgrammar: error: " + message);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("parse", "--grammar")]
    [InlineData("parse", "--format", "json", "--format", "text", "a.txt")]
    [InlineData("check")]
    [InlineData("generate")]
    [InlineData("generate", "a.newsgrammar", "--accessibility", "private")]
    [InlineData("generate", "a.newsgrammar", "b.newsgrammar")]
    [InlineData("schema", "a.newsgrammar", "--grammar", "b.newsgrammar")]
    public void Other_mistakes_are_one_line_too(params string[] arguments)
    {
        using Workspace workspace = new();

        ToolRun run = workspace.Run(arguments).Expect(2);

        Assert.StartsWith("newsgrammar: error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(static unit => unit == '\n'));
        Assert.Empty(run.Output);
    }

    [Fact]
    public void The_version_stands_alone()
    {
        using Workspace workspace = new();

        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?\r?\n$", workspace.Run("--version").Expect(0).Output);
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help.parse", "parse", "--help")]
    [InlineData("help.check", "check", "--help")]
    [InlineData("help.survey", "survey", "--help")]
    [InlineData("help.format", "format", "--help")]
    [InlineData("help.corpus", "corpus", "--help")]
    [InlineData("help.corpus.status", "corpus", "status", "--help")]
    [InlineData("help.corpus.merge", "corpus", "merge", "--help")]
    [InlineData("help.corpus.submit", "corpus", "submit", "--help")]
    [InlineData("help.explain", "explain", "--help")]
    [InlineData("help.test", "test", "--help")]
    [InlineData("help.generate", "generate", "--help")]
    [InlineData("help.schema", "schema", "--help")]
    [InlineData("help.diagram", "diagram", "--help")]
    [InlineData("help.lsp", "lsp", "--help")]
    [InlineData("help.completion", "completion", "--help")]
    [InlineData("help.new", "new", "--help")]
    [InlineData("help.vocabulary", "vocabulary", "--help")]
    public void Help_tells_options_examples_and_exit_codes(string name, params string[] arguments)
    {
        using Workspace workspace = new();

        Snapshot.Match(workspace.Run(arguments).Expect(0).Output.ReplaceLineEndings("\n"), name);
    }

    [Fact]
    public void Help_is_given_whatever_else_is_wrong()
    {
        using Workspace workspace = new();

        ToolRun run = workspace.Run("parse", "--fromat", "--help").Expect(0);

        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_the_tool_alone_shows_help()
    {
        using Workspace workspace = new();

        Assert.Equal(workspace.Run("--help").Expect(0).Output, workspace.Run().Expect(0).Output);
    }
}

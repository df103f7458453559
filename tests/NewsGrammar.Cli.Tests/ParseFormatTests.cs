using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;
using Snapshooter.Xunit;

namespace NewsGrammar.Cli.Tests;

public class ParseFormatTests
{
    [Theory]
    [InlineData("tree")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("text")]
    public void A_text_that_fits(string format)
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar).With("good.txt", Bulletin.Fitting);

        ToolRun run = workspace.Run("parse", "--grammar", "b.newsgrammar", "--format", format, "good.txt").Expect(0);

        Snapshot.Match(run.Output, $"fitting.{format}");
    }

    [Theory]
    [InlineData("tree")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("text")]
    public void Texts_of_which_one_needs_repairs(string format)
    {
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", Bulletin.Grammar)
            .With("broken.txt", Bulletin.Broken)
            .With("good.txt", Bulletin.Fitting);

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "--format", format, "broken.txt", "good.txt").Expect(1);

        Assert.Empty(run.Error);
        Snapshot.Match(run.Output, $"repaired.{format}");
    }

    [Theory]
    [InlineData("tree")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("text")]
    public void An_empty_text_lacks_all_that_is_required(string format)
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar).With("empty.txt", "");

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "--format", format, "empty.txt").Expect(1);

        Snapshot.Match(run.Output, $"empty.{format}");
    }

    [Fact]
    public void Redirected_output_is_indented_json_unless_told_otherwise()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar).With("good.txt", Bulletin.Fitting);

        ToolRun told = workspace.Run("parse", "-g", "b.newsgrammar", "--format", "json", "good.txt").Expect(0);
        ToolRun untold = workspace.Run("parse", "-g", "b.newsgrammar", "good.txt").Expect(0);

        Assert.Equal(told.Output, untold.Output);
        Assert.StartsWith("{\n  \"file\": \"good.txt\",\n  \"grammar\": \"Bulletin\",", untold.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_are_one_value_a_line_with_repairs_always_there()
    {
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", Bulletin.Grammar)
            .With("broken.txt", Bulletin.Broken)
            .With("good.txt", Bulletin.Fitting);

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "--format", "jsonl", "broken.txt", "good.txt").Expect(1);

        Assert.Equal(["broken.txt", "good.txt"], run.JsonLines.Select(static line => line.GetProperty("file").GetString()));
        Assert.Equal([2, 0], run.JsonLines.Select(static line => line.GetProperty("repairs").GetArrayLength()));
    }

    [Fact]
    public void A_tree_keeps_what_foreign_text_holds_from_the_terminal()
    {
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", Bulletin.Grammar)
            .With("evil.txt", "one \e[31m\tred\nبقلم: a\u202Eb\u2069c\nlast\r\n");

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "--format", "tree", "evil.txt").Expect(0);

        Assert.Contains("one ␛[31m red\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\u2068بقلم: abc\u2069\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain('\r', run.Output);
    }
}

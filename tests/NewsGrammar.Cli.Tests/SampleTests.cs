using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;
using Snapshooter.Xunit;

namespace NewsGrammar.Cli.Tests;

/// <summary><c>newsgrammar test</c>.</summary>
public class SampleTests
{
    private static readonly string Changed = Bulletin.Grammar.Replace("topics: Topics?", "subjects: Topics?", StringComparison.Ordinal);

    [Fact]
    public void A_text_has_no_expected_result_until_it_is_accepted()
    {
        using Workspace workspace = Samples();

        Snapshot.Match(workspace.Run("test", "b.newsgrammar").Expect(1).Output, "test.new");
        Snapshot.Match(workspace.Run("test", "b.newsgrammar", "--accept").Expect(0).Output, "test.accept");

        Assert.False(workspace.Has("b/good.txt"));
        Assert.Equal("1 sample: 1 as expected\n", workspace.Run("test", "b.newsgrammar").Expect(0).Output);
        Snapshot.Match(workspace.Read("b/good.sample"), "test.sample");
    }

    [Fact]
    public void A_different_result_is_shown_and_left_until_it_is_accepted()
    {
        using Workspace workspace = Accepted();
        workspace.With("b.newsgrammar", Changed);
        string before = workspace.Read("b/good.sample");

        Snapshot.Match(workspace.Run("test", "b.newsgrammar").Expect(1).Output, "test.differs");
        Assert.Equal(before, workspace.Read("b/good.sample"));

        ToolRun run = workspace.Run("test", "b.newsgrammar", "--accept").Expect(0);
        Assert.Contains("+   subjects:", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 sample: 0 as expected, 1 accepted\n", run.Output, StringComparison.Ordinal);
        workspace.Run("test", "b.newsgrammar").Expect(0);
    }

    [Fact]
    public void A_result_with_repairs_is_accepted_by_name_alone()
    {
        using Workspace workspace = Samples().With("b/broken.txt", Bulletin.Broken);

        ToolRun refused = workspace.Run("test", "b.newsgrammar", "--accept").Expect(1);
        Assert.Contains("not accepted: it needed 2 repairs", refused.Output, StringComparison.Ordinal);
        Assert.True(workspace.Has("b/broken.txt"));
        Assert.False(workspace.Has("b/broken.sample"));

        workspace.Run("test", "b.newsgrammar", "--accept-repairs", "broken").Expect(0);
        Assert.True(workspace.Has("b/broken.sample"));
        Assert.Equal("2 samples: 2 as expected\n", workspace.Run("test", "b.newsgrammar").Expect(0).Output);
    }

    [Fact]
    public void Accepting_one_by_name_leaves_the_others()
    {
        using Workspace workspace = Samples().With("b/broken.txt", Bulletin.Broken);

        ToolRun run = workspace.Run("test", "b.newsgrammar", "--accept-repairs", "broken").Expect(1);

        Assert.Contains("2 samples: 0 as expected, 1 accepted, 1 without an expected result\n", run.Output, StringComparison.Ordinal);
        Assert.True(workspace.Has("b/good.txt"));
    }

    [Fact]
    public void Without_arguments_all_grammars_of_the_folder_are_tested()
    {
        using Workspace workspace = Accepted()
            .With("c.newsgrammar", Bulletin.Grammar.Replace("Bulletin", "Other", StringComparison.Ordinal))
            .With("shared.newsgrammar", "line Sentence = text\n")
            .WithDirectory("c")
            .With("c/good.txt", Bulletin.Fitting);

        ToolRun run = workspace.Run("test").Expect(1);

        Assert.Contains("c/good.txt has no expected result yet", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 samples: 1 as expected, 1 without an expected result\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_tested_is_told_in_one_line()
    {
        using Workspace workspace = new();

        workspace.Run("test").Expect(2).ExpectErrorLine(
            "newsgrammar: error: there is no grammar in this folder: name one, or go to the folder of your *.newsgrammar files");
        workspace.With("b.newsgrammar", Bulletin.Grammar);
        workspace.Run("test").Expect(2).ExpectErrorLine(
            "newsgrammar: error: there are no samples: put texts as .txt files into b");
        workspace.WithDirectory("b").With("b/good.txt", Bulletin.Fitting);
        workspace.Run("test", "--accept-repairs", "god").Expect(2).ExpectErrorLine(
            "newsgrammar: error: --accept-repairs: there is no sample 'god': did you mean 'good'?");
        workspace.With("b/good.sample", Bulletin.Fitting);
        ToolRun twice = workspace.Run("test").Expect(2);
        Assert.StartsWith("newsgrammar: error: the sample 'good' is there twice, as ", twice.Error, StringComparison.Ordinal);
        workspace.With("b.newsgrammar", "grammar Bad\n").Run("test").Expect(2);
    }

    [Theory]
    [InlineData("no line feed at the end")]
    [InlineData("one\n")]
    [InlineData("")]
    [InlineData("\uFEFFone\r\n\r\ntwo\r\n")]
    [InlineData("nul \0 here\n")]
    [InlineData("one\n=== expected result ===\nB\nrepairs: 0\n")]
    [InlineData("one\n=== expected result ===")]
    [InlineData("=== expected result ===\n=== expected result ===\n\n")]
    public void A_text_comes_through_unchanged(string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        using Workspace workspace = Samples()
            .With("all.newsgrammar", "grammar All\nline Any = text\ndocument Page = (body: Any)*\n").WithDirectory("all").With("all/page.txt", bytes);
        string parsed = Fields(workspace.Run("parse", "-g", "all.newsgrammar", "--format", "json", "all/page.txt").Expect(0));

        workspace.Run("test", "all.newsgrammar", "--accept").Expect(0);

        Assert.Equal(bytes, workspace.ReadBytes("all/page.sample")[..bytes.Length]);
        Assert.Equal("1 sample: 1 as expected\n", workspace.Run("test", "all.newsgrammar").Expect(0).Output);
        Assert.Equal(parsed, Fields(workspace.Run("parse", "-g", "all.newsgrammar", "--format", "json", "all/page.sample").Expect(0)));

        static string Fields(ToolRun run) => run.Json.GetProperty("document").GetRawText();
    }

    [Fact]
    public void Explain_counts_the_lines_of_a_sample_as_the_file_does()
    {
        using Workspace workspace = Accepted();

        ToolRun run = workspace.Run("explain", "-g", "b.newsgrammar", "b/good.sample", "-l", "16").Expect(2);

        run.ExpectErrorLine("b/good.sample: error: there is no line 16: the text has 15 lines");
    }

    [Fact]
    public void A_result_survives_editors_that_change_the_ends_of_lines()
    {
        using Workspace workspace = Accepted();

        string[] parts = workspace.Read("b/good.sample").Split("=== expected result ===");
        workspace.With("b/good.sample", parts[0] + "=== expected result ===" + parts[1].ReplaceLineEndings("\r\n"));

        workspace.Run("test").Expect(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void A_line_that_is_missing_at_the_end_stays_there_when_all_line_ends_change(string mark)
    {
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", "grammar B\nline S = \"Source\" sep v:text\nline P = text\ndocument D = (p: P)+ s: S\n")
            .WithDirectory("b")
            .With("b/page.txt", "one\ntwo\n");
        workspace.Run("test", "b.newsgrammar", "--accept-repairs", "page").Expect(0);

        workspace.With("b/page.sample", mark + workspace.Read("b/page.sample").ReplaceLineEndings("\r\n"));

        workspace.Run("test", "b.newsgrammar").Expect(0);
    }

    private static Workspace Samples() =>
        new Workspace().With("b.newsgrammar", Bulletin.Grammar).WithDirectory("b").With("b/good.txt", Bulletin.Fitting);

    private static Workspace Accepted()
    {
        Workspace workspace = Samples();
        workspace.Run("test", "b.newsgrammar", "--accept").Expect(0);
        return workspace;
    }

    [Theory]
    [InlineData("broken.txt")]
    [InlineData("b/broken.txt")]
    [InlineData("b/broken")]
    public void A_sample_may_be_named_by_its_file(string typed)
    {
        using Workspace workspace = Samples().With("b/broken.txt", Bulletin.Broken);

        workspace.Run("test", "b.newsgrammar", "--accept").Expect(1);
        Assert.Contains("--accept-repairs NAME", workspace.Run("test", "b.newsgrammar").Expect(1).Output, StringComparison.Ordinal);
        workspace.Run("test", "b.newsgrammar", "--accept-repairs", typed).Expect(0);
    }

    [Fact]
    public void A_grammar_of_the_folder_that_cannot_be_read_is_named()
    {
        using Workspace workspace = Samples().With("c.newsgrammar", [0xC7, 0xE1]);

        workspace.Run("test").Expect(2).ExpectErrorLine("c.newsgrammar: error: line 1 is not UTF-8; save the grammar as UTF-8");
    }

    [Fact]
    public void A_text_that_is_not_UTF_8_is_not_accepted()
    {
        using Workspace workspace = Samples().With("b/other.txt", [0xC7, 0xE1, (byte)'\n']);

        ToolRun run = workspace.Run("test", "b.newsgrammar", "--accept-repairs", "other").Expect(1);

        Assert.Contains("not accepted: line 1 is not UTF-8", run.Output, StringComparison.Ordinal);
        Assert.True(workspace.Has("b/other.txt"));
    }
}

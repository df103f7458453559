using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;
using Snapshooter.Xunit;

namespace NewsGrammar.Cli.Tests;

public class CheckTests
{
    private const string WithWarning = """
        grammar Warned
        line Aside = "بالمناسبة" sep value:text
        line Body  = text
        document Page = (body: Body)+
        """;

    private const string WithErrors = """
        grammar Wrong
        line Body = txet
        document Page = body: Body+ end: Ending
        """;

    [Fact]
    public void A_grammar_without_findings()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar);

        ToolRun run = workspace.Run("check", "b.newsgrammar").Expect(0);

        Assert.Equal("1 grammar: 0 errors, 0 warnings\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("check", "photo.newsgrammar")]
    [InlineData("generate", "photo.newsgrammar")]
    [InlineData("parse", "--grammar", "photo.newsgrammar", "-")]
    public void A_character_of_another_plane_is_an_error_at_its_place(params string[] arguments)
    {
        using Workspace workspace = new Workspace().With(
            "photo.newsgrammar", "grammar Photos\nline Photo = 📷 sep? caption:text\ndocument Page = (photo: Photo)+\n");

        ToolRun run = workspace.Run(arguments).Expect(2);

        Assert.Contains("photo.newsgrammar:2:14: error NG0202: The language does not use `📷` outside of literals", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_are_explained_in_Arabic()
    {
        using Workspace workspace = new Workspace().With("a.newsgrammar", "grammar A\nline Paragraph = text\ndocument D = (p: Paragaph)+\n");

        ToolRun run = workspace.Run("check", "--language", "ar", "a.newsgrammar").Expect(2);

        Assert.Contains("a.newsgrammar:3:18: error NG0104: لا يوجد سطر أو تخطيط باسم `Paragaph`\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("help: هل قصدت `Paragraph`؟\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_alone()
    {
        using Workspace workspace = new Workspace().With("warned.newsgrammar", WithWarning);

        ToolRun run = workspace.Run("check", "--format", "text", "warned.newsgrammar").Expect(1);

        Snapshot.Match(run.Output, "check.warning");
        Assert.Empty(run.Error);
    }

    [Fact]
    public void All_files_are_checked_and_counted()
    {
        using Workspace workspace = new Workspace()
            .With("wrong.newsgrammar", WithErrors)
            .With("warned.newsgrammar", WithWarning)
            .With("b.newsgrammar", Bulletin.Grammar);

        ToolRun run = workspace.Run("check", "wrong.newsgrammar", "gone.newsgrammar", "warned.newsgrammar", "b.newsgrammar").Expect(2);

        Snapshot.Match(run.Output, "check.several");
        run.ExpectErrorLine("gone.newsgrammar: error: there is no such file");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_by_itself()
    {
        using Workspace workspace = new();

        ToolRun run = workspace.Run("check", "gone.newsgrammar").Expect(2);

        Assert.Equal("0 grammars: 0 errors, 0 warnings, 1 unreadable file\n", run.Output);
    }

    [Fact]
    public void A_grammar_on_standard_input()
    {
        using Workspace workspace = new();

        ToolRun run = workspace.Run(System.Text.Encoding.UTF8.GetBytes(WithErrors), null, "check", "-").Expect(2);

        Assert.StartsWith("-:2:13: error NG", run.Output, StringComparison.Ordinal);
    }
}

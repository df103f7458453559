using System.Text;
using System.Text.Json;
using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>What is no text is refused, and what shows no label of any grammar is not passed off as a document.</summary>
public class RecognitionTests
{
    private const string English = "The bridge opened today\n\nIt took two years, said the engineer.\n";
    private const string Hint = " without a label of any grammar: --site or --grammar names the one that is meant\n";

    public static TheoryData<byte[], string> NoTexts() => new()
    {
        { [.. "\u007FELF\u0002\u0001\u0001"u8, .. new byte[3000]], "an executable, not a text: give the text of an article" },
        { "%PDF-1.7\n%\n1 0 obj\n"u8.ToArray(), "a PDF document, not a text: save its text as plain text first" },
        { [0x50, 0x4B, 3, 4, 20, 0, 0, 0], "an archive (ZIP, DOCX, XLSX or EPUB), not a text: unpack it, or save its text as plain text first" },
        { [0x1F, 0x8B, 8, 0, 0], "a compressed file (gzip), not a text: unpack it first" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "an image, not a text: save its text as plain text first" },
        { [1, 2, 3, 0, 0, 0, 7, 8], "binary data, not a text: give the text of an article" },
        { Encoding.Unicode.GetBytes(Bulletin.Fitting), "UTF-16 without a byte order mark, not a text: save it as UTF-8, or with a byte order mark" },
    };

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void What_is_no_text_is_refused_though_the_grammar_is_named_and_the_others_are_read(byte[] file, string kind)
    {
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", Bulletin.Grammar).With("page", file).With("good.txt", Bulletin.Fitting);

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "--format", "jsonl", "page", "good.txt").Expect(2);

        run.ExpectErrorLine($"page: error: this is {kind}");
        Assert.Equal("good.txt", Assert.Single(run.JsonLines).GetProperty("file").GetString());
    }

    [Fact]
    public void No_text_becomes_no_sample()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar).WithDirectory("b");
        workspace.With(Path.Combine("b", "page.txt"), "<html><body>News</body></html>\n");

        workspace.Run("test", "b.newsgrammar", "--accept").Expect(1);

        Assert.True(workspace.Has("b/page.txt"));
        Assert.False(workspace.Has("b/page.sample"));
    }

    [Fact]
    public void A_text_that_no_grammar_recognises_gives_no_document()
    {
        using Workspace workspace = new Workspace().With("a.txt", English).With("b.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n");

        ToolRun run = workspace.Run("parse", "--format", "jsonl", "a.txt", "b.jsonl").Expect(1);

        Assert.Equal(
            """
            {"file":"a.txt","recognized":false,"repairs":[]}
            {"file":"b.jsonl","recognized":false,"repairs":[]}

            """,
            run.Output);
        Assert.StartsWith("b.jsonl: warning: this file holds many pages: name one by its identifier, as in 'b.jsonl#ID'", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n2 texts" + Hint, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tree", "a.txt · not recognized\n")]
    [InlineData("text", "a.txt: not recognized\n")]
    public void People_are_told_so_too(string format, string expected)
    {
        using Workspace workspace = new Workspace().With("a.txt", English);

        ToolRun run = workspace.Run("parse", "--format", format, "a.txt").Expect(1);

        Assert.Equal(expected, run.Output.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal));
        Assert.Equal("1 text" + Hint, run.Error);
        Assert.Contains("not recognized", workspace.Run("explain", "a.txt").Expect(1).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--grammar", "b.newsgrammar")]
    [InlineData("--site", "arabkhabar.com")]
    public void Who_names_the_grammar_gets_the_document(string option, string value)
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar).With("a.txt", English);

        JsonElement result = workspace.Run("parse", "--format", "json", option, value, "a.txt").Json;

        Assert.True(result.TryGetProperty("document", out _));
        Assert.False(result.TryGetProperty("recognized", out _));
    }

    [Fact]
    public void Of_two_grammars_given_none_is_named()
    {
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", Bulletin.Grammar)
            .With("c.newsgrammar", Bulletin.Grammar.Replace("grammar Bulletin", "grammar Other", StringComparison.Ordinal))
            .With("a.txt", English)
            .With("good.txt", Bulletin.Fitting);

        ToolRun run = workspace.Run("parse", "--format", "jsonl", "-g", "b.newsgrammar", "-g", "c.newsgrammar", "a.txt", "good.txt").Expect(1);

        Assert.False(run.JsonLines[0].GetProperty("recognized").GetBoolean());
        Assert.Equal("Bulletin", run.JsonLines[1].GetProperty("grammar").GetString());
    }
}

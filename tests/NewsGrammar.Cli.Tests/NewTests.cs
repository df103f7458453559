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

        run.ExpectErrorLine("harbour.newsgrammar: error: the file is there already: --force overwrites it, -o takes another file, or '-' for standard output");
        workspace.Run("new", "harbour", "--from", "a.txt", "-o", "drafts/other.newsgrammar").Expect(0);
        workspace.Run("new", "harbour", "--from", "a.txt", "--force").Expect(0);
        workspace.Run("check", "harbour.newsgrammar", "drafts/other.newsgrammar").Expect(0);
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
    [InlineData("newsgrammar: error: a grammar cannot be named 'harbour/post': write, for example, 'harbour-post'", "harbour/post", "a.txt")]
    [InlineData("gone.txt: error: there is no such file", "harbour", "gone.txt")]
    public void Mistakes(string message, string name, string sample)
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting);

        workspace.Run("new", name, "--from", sample).Expect(2).ExpectErrorLine(message);
    }

    [Theory]
    [InlineData("harbour", "harbour.newsgrammar", "Harbour")]
    [InlineData("Harbour", "harbour.newsgrammar", "Harbour")]
    [InlineData("harbour-post", "harbour-post.newsgrammar", "HarbourPost")]
    [InlineData("HarbourPost", "harbour-post.newsgrammar", "HarbourPost")]
    public void Files_are_named_in_lower_case_with_hyphens(string name, string file, string grammar)
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting);

        workspace.Run("new", name, "--from", "a.txt").Expect(0);

        Assert.Contains($"\ngrammar {grammar}\n", workspace.Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_sample_the_text_alone_is_read()
    {
        using Workspace workspace = new Workspace()
            .With("a.txt", Aggregator.Fitting)
            .With("b.sample", Aggregator.Fitting + "\n=== expected result ===\nHarbour\n  headline: none\nrepairs: 0\n");

        string fromText = workspace.Run("new", "harbour", "--from", "a.txt", "-o", "-").Expect(0).Output;

        Assert.Equal(fromText, workspace.Run("new", "harbour", "--from", "b.sample", "-o", "-").Expect(0).Output);
    }

    [Fact]
    public void An_output_is_the_file_of_a_grammar_and_no_folder()
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting).WithDirectory("drafts");

        workspace.Run("new", "x", "--from", "a.txt", "-o", "drafts").Expect(2)
            .ExpectErrorLine("drafts: error: this is a folder, and -o takes a file: write -o drafts/x.newsgrammar");
        workspace.Run("new", "x", "--from", "a.txt", "-o", "x.txt").Expect(2)
            .ExpectErrorLine("x.txt: error: the name of a grammar's file ends in .newsgrammar");
    }

    [Fact]
    public void Too_few_pages_are_said_to_be_so()
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting);

        ToolRun one = workspace.Run("new", "one", "--from", "a.txt").Expect(0);
        ToolRun three = workspace.Run("new", "three", "--from", "a.txt", "a.txt", "a.txt").Expect(0);

        Assert.Contains("1 page cannot tell what recurs: six or more make a better draft\n", one.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot tell", three.Error, StringComparison.Ordinal);
    }

    public static TheoryData<byte[], string> NoPages() => new()
    {
        { [], "there is no line of text in it: save the text of an article" },
        { " \n\u200F\n"u8.ToArray(), "there is no line of text in it: save the text of an article" },
        { [.. "PNG"u8, 0, 1, 2], "this is binary data, not a text: give the text of an article" },
        { [.. "Title\nCaf"u8, 0xE9, .. " opens\n"u8], "line 2 is not UTF-8: what cannot be read becomes U+FFFD; convert the file, for example with 'iconv -f WINDOWS-1256 -t UTF-8'" },
    };

    [Theory]
    [MemberData(nameof(NoPages))]
    public void What_is_no_plain_text_is_no_page(byte[] file, string reason)
    {
        using Workspace workspace = new Workspace().With("a.txt", file);

        workspace.Run("new", "harbour", "--from", "a.txt").Expect(2).ExpectErrorLine($"a.txt: error: {reason}");
        Assert.False(workspace.Has("harbour.newsgrammar"));
    }

    [Theory]
    [InlineData("<a")]
    [InlineData("<b ")]
    [InlineData("x<")]
    public void A_page_of_angle_brackets_and_letters_is_drafted(string part)
    {
        using Workspace workspace = new Workspace().With("page.txt", "Text. " + string.Concat(Enumerable.Repeat(part, 300_000)));

        workspace.Run("new", "Site", "--from", "page.txt", "-o", "-").Expect(0);
    }
}

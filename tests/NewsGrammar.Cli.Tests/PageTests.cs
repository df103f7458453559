using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>Commands that are given HTML pages.</summary>
public sealed class PageTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Bridge opens - Post</title><meta property="og:title" content="Bridge opens">
        <meta name="author" content="Lina Haddad"></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><h1>Bridge opens</h1>
        <p>The footbridge over the river opened this morning after two years.</p><p>It carries two thousand people an hour, said the engineer.</p>
        <p>Ferries will go on until the summer, as they did before.</p><h2>What comes next</h2><p>A second bridge is planned further down the river.</p>
        <p>Its plans will be shown in the town hall next week.</p></main><footer>Imprint</footer></body></html>
        """;

    private const string Grammar = """
        grammar Post
        import "page"
        site "post.example"
        line Shown     = text where heading == 1
        line Paragraph = text where paragraph
        line Other     = text
        document Post = (authors: MetaAuthor)* (title: Shown | body: Paragraph | Other)*
        """;

    private readonly Workspace _workspace = new Workspace().With("page.html", Page).With("post.newsgrammar", Grammar);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Lines_shows_number_marks_and_text() => Assert.Equal(
        """
        1	meta	og:title: Bridge opens
        2	meta	title: Bridge opens - Post
        3	meta	author: Lina Haddad
        4	meta	lang: en
        5	item,link,menu,links=100	• Home
        6	heading=1,article	Bridge opens
        7	paragraph,article	The footbridge over the river opened this morning after two years.
        8	paragraph,article	It carries two thousand people an hour, said the engineer.
        9	paragraph,article	Ferries will go on until the summer, as they did before.
        10	heading=2,article	What comes next
        11	paragraph,article	A second bridge is planned further down the river.
        12	paragraph,article	Its plans will be shown in the town hall next week.
        13	menu	Imprint

        """,
        _workspace.Run("lines", "page.html").Expect(0).Output);

    [Fact]
    public void Lines_shows_the_text_alone_and_texts_without_marks()
    {
        _workspace.With("a.txt", "One\n\n  Two\n");
        Assert.StartsWith("og:title: Bridge opens\n", _workspace.Run("lines", "--text", "page.html").Expect(0).Output, StringComparison.Ordinal);
        Assert.Equal("1\t-\tOne\n3\t-\tTwo\n", _workspace.Run("lines", "a.txt").Expect(0).Output);
    }

    [Theory]
    [InlineData("generated")]
    [InlineData("interpreted")]
    public void A_page_of_no_site_is_read_by_the_grammar_for_pages(string engine)
    {
        ToolRun run = _workspace.Run("parse", "--engine", engine, "--format", "jsonl", "page.html").Expect(0);
        JsonElement document = Assert.Single(run.JsonLines).GetProperty("document");
        Assert.Equal(["Bridge opens", "Bridge opens"], document.GetProperty("title").EnumerateArray().Select(static title => title.GetString()));
        Assert.Equal("Lina Haddad", document.GetProperty("authors")[0].GetString());
        Assert.Equal(5, document.GetProperty("body").GetArrayLength());
        Assert.Equal("What comes next", document.GetProperty("heading")[0].GetString());
    }

    [Fact]
    public void Compressed_pages_and_pages_on_standard_input_are_read_alike()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Page));
        }

        _workspace.With("page.html.gz", packed.ToArray()).With("plain", Page);
        string expected = Assert.Single(_workspace.Run("parse", "--format", "jsonl", "page.html").Expect(0).JsonLines).GetProperty("document").GetRawText();
        foreach (string file in (string[])["page.html.gz", "plain"])
        {
            Assert.Equal(expected, Assert.Single(_workspace.Run("parse", "--format", "jsonl", file).Expect(0).JsonLines).GetProperty("document").GetRawText());
        }
    }

    [Fact]
    public void The_units_change_nothing()
    {
        Assert.Equal(DocumentIn("utf-8"), DocumentIn("utf-16"));
    }

    private string DocumentIn(string units) => Assert.Single(
        _workspace.Run("parse", "--units", units, "--format", "jsonl", "page.html").Expect(0).JsonLines).GetProperty("document").GetRawText();

    [Fact]
    public void A_grammar_of_the_site_reads_marks_and_explains_by_them()
    {
        JsonElement document = Assert.Single(
            _workspace.Run("parse", "-g", "post.newsgrammar", "--format", "jsonl", "page.html").Expect(0).JsonLines).GetProperty("document");
        Assert.Equal("Bridge opens", document.GetProperty("title")[0].GetString());
        string explained = _workspace.Run("explain", "-g", "post.newsgrammar", "-l", "10", "page.html").Expect(0).Output;
        Assert.Contains("the line is a heading of level 2, and the rule wants heading == 1", explained, StringComparison.Ordinal);
        Assert.Contains("the line is no paragraph", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sample_may_be_a_page_with_its_result_beside_it()
    {
        _workspace.WithDirectory("post");
        _workspace.With("post/page.html", Page);
        _workspace.Run("test", "post.newsgrammar").Expect(1);
        _workspace.Run("test", "--accept", "post.newsgrammar").Expect(0);
        Assert.True(_workspace.Has("post/page.html"));
        Assert.StartsWith("Post\n  authors:\n", _workspace.Read("post/page.html.sample"), StringComparison.Ordinal);
        _workspace.Run("test", "post.newsgrammar").Expect(0);
        _workspace.With("post/page.html", Page.Replace("Its plans", "The plans", StringComparison.Ordinal));
        Assert.Contains("The plans", _workspace.Run("test", "post.newsgrammar").Expect(1).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.html", "%PDF-1.7\n%\n1 0 obj\n", "this is a PDF document, not a text: save its text as plain text first")]
    [InlineData("a.html.gz", "<p>not packed", "this is no gzip file, or it is cut short: download it again")]
    public void What_is_no_page_is_refused(string name, string content, string message)
    {
        _workspace.With(name, content);
        _workspace.Run("parse", name).Expect(2).ExpectErrorLine($"{name}: error: {message}");
        _workspace.Run("lines", name).Expect(2).ExpectErrorLine($"{name}: error: {message}");
    }

    [Fact]
    public void A_page_in_unmarked_utf_16_is_refused_until_its_encoding_is_named()
    {
        _workspace.With("a.html", Encoding.Unicode.GetBytes(Page));
        _workspace.Run("parse", "a.html").Expect(2)
            .ExpectErrorLine("a.html: error: this is UTF-16 without a byte order mark, not a text: save it as UTF-8, or with a byte order mark");
        _workspace.Run("parse", "--from-encoding", "utf-16", "a.html").Expect(0);
    }
}

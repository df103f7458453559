using System.IO.Compression;
using System.Text;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>What <c>newsgrammar new</c> reads: pages of HTML, folders, files of many records.</summary>
public sealed class NewInputTests : IDisposable
{
    private const int Pages = 6;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Pages_of_html_give_a_grammar_over_the_one_for_any_page()
    {
        WithHtml();

        ToolRun run = _workspace.Run("new", "harbour", "--from", "pages").Expect(0);

        Assert.Contains("site: harbour.example\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("fits 6 of 6 pages\n", run.Error, StringComparison.Ordinal);
        string grammar = _workspace.Read("harbour.newsgrammar");
        Assert.Contains("grammar Harbour : Page\nimport \"page\"\nsite \"harbour.example\"\n", grammar, StringComparison.Ordinal);
        _workspace.Run("check", "harbour.newsgrammar").Expect(0);
    }

    [Fact]
    public void What_a_site_puts_between_its_paragraphs_is_left_out_and_its_labels_are_fields()
    {
        WithHtml();
        _workspace.Run("new", "harbour", "--from", "pages").Expect(0);

        foreach (int number in Enumerable.Range(1, Pages))
        {
            var any = _workspace.Run("parse", "--format", "json", $"pages/{number}.html").Expect(0).Json.GetProperty("document");
            var own = _workspace.Run("parse", "-g", "harbour.newsgrammar", "--format", "json", $"pages/{number}.html").Expect(0).Json.GetProperty("document");

            Assert.Equal(4, any.GetProperty("body").GetArrayLength());
            Assert.Equal(2, own.GetProperty("body").GetArrayLength());
            Assert.Equal($"Clerk {(char)('A' + number)}", own.GetProperty("counted")[0].GetString());
        }
    }

    [Fact]
    public void Single_pages_folders_and_records_give_the_same_draft()
    {
        _workspace.WithDirectory("pages");
        var records = new StringBuilder();
        foreach (int number in Enumerable.Range(1, 12))
        {
            _workspace.With($"pages/{number:00}.txt", Text(number));
            records.Append(System.Text.Json.JsonSerializer.Serialize(new { id = $"{number:00}", text = Text(number), body = "-" })).Append('\n');
        }

        _workspace.With("crawl.jsonl", records.ToString()).With("crawl.jsonl.gz", Gzip(records.ToString()));
        string folder = _workspace.Run("new", "harbour", "--from", "pages", "-o", "-").Expect(0).Output;

        Assert.Contains("source: Source", folder, StringComparison.Ordinal);
        Assert.Equal(folder, _workspace.Run("new", "harbour", "--from", "pages/*.txt", "-o", "-").Expect(0).Output);
        Assert.Equal(folder, _workspace.Run("new", "harbour", "--from", "crawl.jsonl", "-o", "-").Expect(0).Output);
        Assert.Equal(folder, _workspace.Run("new", "harbour", "--from", "crawl.jsonl.gz", "-o", "-").Expect(0).Output);
        Assert.NotEqual(folder, _workspace.Run("new", "harbour", "--from", "crawl.jsonl", "--text", "body", "-o", "-").Output);
    }

    [Fact]
    public void Every_rule_is_shown_with_its_counts_and_two_lines()
    {
        _workspace.WithDirectory("pages");
        foreach (int number in Enumerable.Range(1, 12))
        {
            _workspace.With($"pages/{number:00}.txt", Text(number));
        }

        string error = _workspace.Run("new", "harbour", "--from", "pages").Expect(0).Error;

        Assert.Contains("rule       lines  pages  two of the lines\n", error, StringComparison.Ordinal);
        Assert.Matches(@"\nSource        12     12  .*Source: Wire \w+", error);
    }

    [Theory]
    [InlineData("newsgrammar: error: 1 of 2 pages are HTML, the others text: draft from pages of one kind", "a.txt", "b.html")]
    [InlineData("newsgrammar: error: 'gone*.jsonl' holds no file to read", "gone*.jsonl")]
    public void Mistakes(string message, params string[] from)
    {
        _workspace.With("a.txt", Text(1)).With("b.html", "<html><body><p>One line of text.</p></body></html>");

        string error = _workspace.Run(["new", "harbour", "--from", .. from]).Expect(2).Error;

        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.False(_workspace.Has("harbour.newsgrammar"));
    }

    /// <summary>The pages take 150 MB as .NET holds texts; the tool may use 128, half of it for the pages that it keeps.</summary>
    [Fact]
    public void Memory_does_not_grow_with_the_pages()
    {
        string paragraph = string.Concat(Enumerable.Repeat("The ferry was late again. ", 40));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (int number = 0; number < 15_000; number++)
            {
                string text = $"{paragraph}\\n{number} {paragraph}\\nA line of its own {number}\\n{paragraph}\\n{paragraph}\\n{paragraph}\\nSource: The Post {number}";
                gzip.Write(Encoding.UTF8.GetBytes($$"""{"id":"{{number}}","text":"{{text}}"}""" + "\n"));
            }
        }

        _workspace.With("crawl.jsonl.gz", packed.ToArray());

        var limit = new Dictionary<string, string?> { ["DOTNET_GCHeapHardLimit"] = "8000000" };
        ToolRun run = _workspace.Run([], limit, "new", "harbour", "--from", "crawl.jsonl.gz", "-o", "-").Expect(0);

        Assert.Contains("source: Source", run.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_terminal_shows_how_many_pages_were_read()
    {
        Skip.IfNot(Pseudoterminal.IsAvailable, "Needs the program script to stand in for a terminal.");
        _workspace.With("a.txt", Text(1));

        Assert.Contains("reading: 1 pages", Pseudoterminal.Run(_workspace, 100, "new harbour --from a.txt"), StringComparison.Ordinal);
    }

    private static string Text(int number) => $"""
        Harbour news number {number}

        The harbour opened pier {number} this morning, after two years of work on its foundations and lamps.
        Boats came in all day, and {number} of them stayed for the night because of the strong wind outside.
        Source: Wire {(char)('A' + number)}
        """;

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private void WithHtml()
    {
        _workspace.WithDirectory("pages");
        foreach (int number in Enumerable.Range(1, Pages))
        {
            _workspace.With($"pages/{number}.html", $"""
                <html><head><title>Pier {number} opens</title><meta property="og:title" content="Pier {number} opens">
                <meta property="og:url" content="https://www.harbour.example/news/{number}"></head><body>
                <nav><a href="/">Home</a></nav>
                <article><h1>Pier {number} opens</h1>
                <p>The harbour opened pier {number} this morning, after two years of work.</p>
                <p>Tell us what you think of the harbour in a letter to our editors.</p>
                <p>Boats came in all day, and {number} of them stayed for the night.</p>
                <p>Counted by the harbour office, as on every day of the week: see below.</p>
                <p>Counted: Clerk {(char)('A' + number)}</p>
                </article></body></html>
                """);
        }
    }
}

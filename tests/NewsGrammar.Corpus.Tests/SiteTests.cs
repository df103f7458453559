using System.Text.Json;

namespace NewsGrammar.Corpus.Tests;

/// <summary>Grammars that are found by sites.</summary>
public sealed class SiteTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithDirectory("sites/more")
        .With("sites/base.newsgrammar", Corpora.Grammar)
        .With("sites/one.newsgrammar", Corpora.Grammar.Replace("grammar Wire", "grammar One\nsite \"one.example\"", StringComparison.Ordinal))
        .With("sites/more/two.newsgrammar", Corpora.Grammar.Replace("grammar Wire", "grammar Two\nsite \"two.example\"\nsite \"news.one.example\"", StringComparison.Ordinal))
        .With("news.jsonl", """
            {"id":"1","url":"https://www.one.example/a","text":"A\nB\nSource: C"}
            {"id":"2","url":"HTTP://user:word@NEWS.one.example:8080?x","text":"A\nB\nSource: C"}
            {"id":"3","url":"two.example/b","text":"A\nB"}
            {"id":"4","url":"https://three.example/","text":"A\nB"}
            {"id":"5","url":"https://Three.example/c","text":"A\nB"}
            {"id":"6","text":"A\nB"}
            {"id":"7","url":"https://counterone.example/?u=https://one.example/","text":"A\nB"}

            """.ReplaceLineEndings("\n"));

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Each_document_is_read_by_the_grammar_for_its_host_and_others_are_rejected()
    {
        _workspace.Run("corpus", "--sites", "sites", "news.jsonl", "-o", "out").Expect(1);

        Assert.Equal(
            ["1 One", "2 Two", "3 Two"],
            Lines("out/news.jsonl").Select(static line => $"{line.GetProperty("id").GetString()} {line.GetProperty("grammar").GetString()}"));
        Assert.Equal(
            [
                "4 unknown-site no grammar is for the site 'three.example'",
                "5 unknown-site no grammar is for the site 'Three.example'",
                "6 unknown-site the record has no web address, by which its grammar is found",
                "7 unknown-site no grammar is for the site 'counterone.example'",
            ],
            Lines("out/news.rejects.jsonl").Select(static line => $"{line.GetProperty("id").GetString()} {line.GetProperty("reason").GetString()} {line.GetProperty("message").GetString()}"));
        JsonElement counts = JsonDocument.Parse(_workspace.Read("out/summary.json")).RootElement.GetProperty("counts");
        Assert.Equal("""{"(none)":1,"counterone.example":1,"three.example":2}""", Compact(counts.GetProperty("unknownSites")));
        Assert.Equal(2, counts.GetProperty("grammars").GetProperty("Two").GetProperty("documents").GetInt64());
        Assert.Equal("""{"body":2,"source":1,"title":2}""", Compact(counts.GetProperty("grammars").GetProperty("Two").GetProperty("fields")));
    }

    [Theory]
    [InlineData("keep", "fields", """{"id":"4","url":"https://three.example/","recognized":false,"repairs":[]}""")]
    [InlineData("keep", "text", """{"text":"A\nB","id":"4","metadata":{"url":"https://three.example/","recognized":false}}""")]
    [InlineData("keep", "spans", """{"id":"4","url":"https://three.example/","recognized":false,"spans":[]}""")]
    [InlineData("drop", "fields", null)]
    public void Documents_of_other_sites_are_kept_or_dropped(string unknown, string kind, string? line)
    {
        _workspace.Run("corpus", "--sites", "sites", "news.jsonl", "-o", "out", "--unknown", unknown, "--as", kind).Expect(1);

        string[] lines = _workspace.Read("out/news.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(line is null ? 3 : 7, lines.Length);
        Assert.Equal(line, lines.ElementAtOrDefault(3));
        Assert.All(lines, static line => JsonDocument.Parse(line));
        Assert.False(_workspace.Has("out/news.rejects.jsonl"));
        JsonElement counts = JsonDocument.Parse(_workspace.Read("out/summary.json")).RootElement.GetProperty("counts");
        Assert.Equal(4, counts.GetProperty("unknown").GetInt64());
    }

    [Theory]
    [InlineData("name one grammar for all documents by --grammar, or folders of grammars for their sites by --sites (see 'newsgrammar corpus --help')")]
    [InlineData("name one grammar for all documents by --grammar, or folders of grammars for their sites by --sites (see 'newsgrammar corpus --help')", "--sites", "sites", "-g", "sites/one.newsgrammar")]
    [InlineData("--unknown is for --sites: leave it out where one grammar reads all documents (see 'newsgrammar corpus --help')", "-g", "sites/one.newsgrammar", "--unknown", "keep")]
    [InlineData("--sites: there is no folder 'gone'", "--sites", "gone")]
    [InlineData("--sites: no grammar in 'empty' names a site: write, for example, site \"example.com\" into each", "--sites", "empty")]
    public void A_wrong_choice_of_grammars_is_said_in_one_line(string message, params string[] arguments)
    {
        _workspace.WithDirectory("empty");

        _workspace.Run(["corpus", "news.jsonl", "-o", "out", .. arguments]).Expect(2).ExpectErrorLine("newsgrammar: error: " + message);
    }

    [Fact]
    public void Two_grammars_for_one_site_are_shown_both()
    {
        _workspace.With("sites/three.newsgrammar", Corpora.Grammar.Replace("grammar Wire", "grammar Three\nsite \"two.example\"", StringComparison.Ordinal));

        string error = _workspace.Run("corpus", "--sites", "sites", "news.jsonl", "-o", "out").Expect(2).Error;

        Assert.Contains("three.newsgrammar", error, StringComparison.Ordinal);
        Assert.Contains("two.newsgrammar", error, StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private IEnumerable<JsonElement> Lines(string file) =>
        _workspace.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement);
}

using System.Text;
using System.Text.Json;

namespace NewsGrammar.Corpus.Tests;

/// <summary>What the command writes.</summary>
public sealed class CorpusCommandTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().With("wire.newsgrammar", Corpora.Grammar);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Each_record_is_a_line_in_the_order_of_the_input()
    {
        _workspace.With("news.jsonl", """
            {"id":"a","url":"https://example.com/a","text":"One\nTwo \"quoted\"\nSource: Post"}

            {"text":"One\nTwo","id":7}
            {"text":"One"}

            """.ReplaceLineEndings("\n"));

        Run(1, "news.jsonl");

        Assert.Equal(
            """
            {"id":"a","url":"https://example.com/a","grammar":"Wire","document":{"title":"One","body":["Two \"quoted\""],"source":"Post"},"repairs":[]}
            {"id":"7","grammar":"Wire","document":{"title":"One","body":["Two"]},"repairs":[]}
            {"id":"news.jsonl:4","grammar":"Wire","document":{"title":"One"},"repairs":[{"kind":"missing","line":2,"rule":"Paragraph","field":"body"}]}

            """.ReplaceLineEndings("\n"),
            _workspace.Read("out/news.jsonl"));
        Assert.False(_workspace.Has("out/news.rejects.jsonl"));
    }

    [SkippableFact]
    public void A_terminal_shows_how_far_it_is_and_keeps_what_cannot_be_read()
    {
        Skip.IfNot(Pseudoterminal.IsAvailable, "There is no program 'script' here.");
        using var workspace = new Workspace().With("wire.newsgrammar", Corpora.Grammar).With("lie.warc", "no").With("news.jsonl", string.Concat(Enumerable.Repeat(Corpora.JsonLines(2, 4000), 20)));

        string shown = Pseudoterminal.Run(workspace, 120, "corpus -g wire.newsgrammar lie.warc news.jsonl -o out --jobs 1");

        Assert.Contains("this is no WARC file", shown, StringComparison.Ordinal);
        Assert.Matches(@"[01]/2 inputs, [0-9]+ documents, [0-9]+/s, [0-9]+ MB/s, [0-9.]+ % fit", shown);
        Assert.Contains("out: 2 inputs, 1 could not be read; ", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("One or more errors", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"raw_content":"One\nTwo","url":"https://e.com/1","digest":"sha1:X"}""", "sha1:X", "https://e.com/1")]
    [InlineData("""{"text":"One\nTwo","id":"1","metadata":{"x":[1,{"url":"no"}],"url":"https://e.com/2"}}""", "1", "https://e.com/2")]
    [InlineData("""{"metadata":{"url":"https://e.com/3"},"url":"https://e.com/4","raw_content":"no","text":"One\nTwo","digest":"no","id":"1"}""", "1", "https://e.com/4")]
    [InlineData("""{"text":"One\nTwo","\u0069d":"\u0061\u0628\"","url":null}""", "aب\"", null)]
    public void Records_of_known_makers_need_no_option(string record, string id, string? url)
    {
        _workspace.With("news.jsonl", record);

        Run(0, "news.jsonl", expectFit: false);

        JsonElement line = JsonDocument.Parse(_workspace.Read("out/news.jsonl")).RootElement;
        Assert.Equal(id, line.GetProperty("id").GetString());
        Assert.Equal(url, line.TryGetProperty("url", out JsonElement found) ? found.GetString() : null);
        Assert.Equal("Two", line.GetProperty("document").GetProperty("body")[0].GetString());
    }

    [Fact]
    public void Options_name_the_fields()
    {
        _workspace.With("news.jsonl", """{"page":{"content":"One\nTwo"},"text":"no","key":"k","link":"l"}""");

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.jsonl", "-o", "out", "--text", "page.content", "--id", "key", "--url", "link").Expect(1);

        Assert.StartsWith("""{"id":"k","url":"l","grammar":"Wire","document":{"title":"One","body":["Two"]}""", _workspace.Read("out/news.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_gives_no_document_is_told_with_its_place_and_reason()
    {
        byte[] input =
        [
            .. "\uFEFF{\"id\":\"a\",\"text\":\"One\\nTwo\"}\n"u8,
            .. "{\"id\":\"b\",\"text\":\"One\n"u8,
            .. "{\"id\":\"c\",\"text\":\"One "u8, 0xFF, .. "\"}\r\n"u8,
            .. "{\"id\":\"d\",\"title\":\"One\"}\n"u8,
            .. "{\"id\":\"e\",\"text\":\"<!DOCTYPE html><html><p>One</p>\"}\n"u8,
            .. "{\"id\":\"f\",\"text\":\"half \\ud800\"}\n"u8,
            .. "{\"id\":\"g\",\"text\":\"One\"} {}\n"u8,
            .. "[1]\n"u8,
            .. "{\"id\":\"h\",\"text\":\""u8, .. Encoding.UTF8.GetBytes(new string('x', 3000)), .. "\"}\n"u8,
            .. "{\"id\":\"i\",\"text\":\"One\\nTwo\"}"u8,
        ];
        _workspace.With("news.jsonl", input);

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.jsonl", "-o", "out", "--max-document", "2K").Expect(1);

        JsonElement[] rejects = [.. _workspace.Read("out/news.rejects.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(
            ["2 broken-json", "3 not-utf-8", "4 no-field", "5 no-text", "6 not-utf-8", "7 broken-json", "8 broken-json", "9 too-long"],
            rejects.Select(static reject => $"{reject.GetProperty("line").GetInt64()} {reject.GetProperty("reason").GetString()}"));
        Assert.All(rejects, reject => Assert.Equal((byte)'\n', input[reject.GetProperty("offset").GetInt64() - 1]));
        Assert.All(rejects, static reject => Assert.NotEqual("", reject.GetProperty("message").GetString()));
        Assert.Equal(["a", "i"], _workspace.Read("out/news.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        JsonElement counts = JsonDocument.Parse(_workspace.Read("out/summary.json")).RootElement.GetProperty("counts");
        Assert.Equal(10, counts.GetProperty("records").GetInt64());
        Assert.Equal(2, counts.GetProperty("documents").GetInt64());
        Assert.Equal(3, counts.GetProperty("rejects").GetProperty("broken-json").GetInt64());
    }

    [Theory]
    [InlineData(2_500_000)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) - 1)]
    [InlineData((1 << 20) + 1)]
    public void Records_around_the_size_of_a_block_are_read_or_rejected_as_others_are(int length)
    {
        string Record(string id, int total) => $"{{\"id\":\"{id}\",\"text\":\"".PadRight(total - 2, 'x') + "\"}";
        _workspace.With("news.jsonl", string.Join('\n', Record("a", 100), Record("b", length), Record("c", length + 1), Record("d", 100), Record("e", length + 1)) + "\n" + Record("f", length));

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.jsonl", "-o", "out", "--max-document", length.ToString(System.Globalization.CultureInfo.InvariantCulture)).Expect(1);

        Assert.Equal(["a", "b", "d", "f"], _workspace.Read("out/news.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line[7..8]));
        Assert.Equal(
            [$"3 {101 + length + 1}", $"5 {101 + length + 1 + length + 2 + 101}"],
            _workspace.Read("out/news.rejects.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)
                .Select(static reject => $"{reject.GetProperty("line").GetInt64()} {reject.GetProperty("offset").GetInt64()}"));
    }

    [Fact]
    public void A_text_file_is_one_document_with_its_name()
    {
        _workspace.WithDirectory("pages").With("pages/a.txt", "One\nTwo\n").With("pages/b.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("One\nثلاثة\n")])
            .With("pages/c.txt", "One \xFF"u8.ToArray()).With("pages/d.txt", [0x41, 0x0A, 0xE4, 0x0A]).With("pages/e.txt", "A\0B\0C\0".ToCharArray().Select(static unit => (byte)unit).ToArray()).With("pages/f.md", "no page");

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "pages", "-o", "out").Expect(1);

        Assert.Equal("""{"id":"pages/a.txt","grammar":"Wire","document":{"title":"One","body":["Two"]},"repairs":[]}""" + "\n", _workspace.Read("out/pages/a.jsonl"));
        Assert.Contains("ثلاثة", _workspace.Read("out/pages/b.jsonl"), StringComparison.Ordinal);
        Assert.Contains("not-utf-8", _workspace.Read("out/pages/d.rejects.jsonl"), StringComparison.Ordinal);
        Assert.Contains("UTF-16 without a byte order mark", _workspace.Read("out/pages/e.rejects.jsonl"), StringComparison.Ordinal);
        Assert.False(_workspace.Has("out/pages/f.jsonl"));
    }

    [Fact]
    public void The_number_of_jobs_changes_no_byte()
    {
        _workspace.With("large.jsonl", Corpora.JsonLines(1, 20_000)).With("small.jsonl", Corpora.JsonLines(2, 500));

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "large.jsonl", "small.jsonl", "-o", "one", "--jobs", "1").Expect(1);
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "small.jsonl", "large.jsonl", "-o", "five", "--jobs", "5").Expect(1);

        SortedDictionary<string, string> one = Corpora.Results(_workspace.PathOf("one"));
        Assert.Equal(7, one.Count);
        Assert.Equal(one, Corpora.Results(_workspace.PathOf("five")));
    }

    [Fact]
    public void Inputs_are_files_folders_patterns_and_lists()
    {
        string record = """{"text":"One\nTwo"}""";
        _workspace.WithDirectory("a/x").WithDirectory("b").With("a/1.jsonl", record).With("a/x/2.ndjson", record).With("b/3.json", record).With("b/4.jsonl", record)
            .With("list", "b/4.jsonl\n");

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "a/**/*.jsonl", "b/?.json", "--paths-file", "list", "-o", "out").Expect(1);
        Assert.Equal(["a/1.jsonl", "b/3.jsonl", "b/4.jsonl"], Outputs("out"));

        _workspace.Run("corpus", "-g", "wire.newsgrammar", _workspace.PathOf("a"), "-o", "absolute").Expect(1);
        Assert.Equal(["1.jsonl", "x/2.jsonl"], Outputs("absolute"));

        _workspace.Run("a/x\nb\n"u8.ToArray(), null, "corpus", "-g", "wire.newsgrammar", "--stdin-list", "-o", "listed").Expect(1);
        Assert.Equal(["a/x/2.jsonl", "b/3.jsonl", "b/4.jsonl"], Outputs("listed"));
    }

    [Theory]
    [InlineData("report.json")]
    [InlineData("report.html")]
    public void A_survey_of_documents_from_all_over_the_corpus_is_written_if_asked_for(string report)
    {
        for (int input = 0; input < 4; input++)
        {
            _workspace.With($"{input}.jsonl", string.Concat(Enumerable.Range(0, 600).Select(record => $$"""{"text":"Title {{input}} {{record}}\nTwo\nSource: Post"}""" + "\n")));
        }

        ToolRun run = _workspace.Run("corpus", "-g", "wire.newsgrammar", "0.jsonl", "1.jsonl", "2.jsonl", "3.jsonl", "-o", "out", "--survey", report).Expect(0);

        Assert.EndsWith($"{report}: 1,000 documents surveyed\n", run.Error, StringComparison.Ordinal);
        string written = _workspace.Read(report);
        Assert.Contains("Title 3 ", written, StringComparison.Ordinal);
        Assert.DoesNotContain(" 250", written, StringComparison.Ordinal);
        if (report.EndsWith(".json", StringComparison.Ordinal))
        {
            Assert.Equal(1000, JsonDocument.Parse(written).RootElement.GetProperty("documents").GetInt32());
        }
    }

    [Theory]
    [InlineData("--survey is for a run that is not parted: 'newsgrammar survey' takes the same inputs when all parts are read", "-g", "wire.newsgrammar", "--rank", "0", "--world-size", "2")]
    [InlineData("--survey is for one grammar: name it by --grammar (see 'newsgrammar corpus --help')", "--sites", ".")]
    public void Where_no_survey_can_be_made_it_is_refused_before_the_run(string message, params string[] arguments)
    {
        _workspace.With("same.json", "{}");

        _workspace.Run(["corpus", "same.json", "-o", "out", "--survey", "report.html", .. arguments]).Expect(2).ExpectErrorLine("newsgrammar: error: " + message);
        Assert.False(_workspace.Has("out/same.jsonl"));
    }

    [Theory]
    [InlineData("there is no file or folder 'gone.jsonl'", "gone.jsonl")]
    [InlineData("'wire.newsgrammar' has no suffix that is known: .jsonl, .ndjson, .json, .txt, .text, .html, .htm, .warc, .wet, .parquet, each with .gz or .zst behind it or without", "wire.newsgrammar")]
    [InlineData("'*.txt' holds no file to read: known are files that end in .jsonl, .ndjson, .json, .txt, .text, .html, .htm, .warc, .wet, .parquet, each with .gz or .zst behind it or without", "*.txt")]
    [InlineData("'same.json' and 'same.jsonl' would have the same output: give them in two runs, each with its own -o", "same.json", "same.jsonl")]
    [InlineData("no input: name files or folders, or --paths-file, or --stdin-list (see 'newsgrammar corpus --help')")]
    [InlineData("--max-rejects takes a number of records or a share of them, such as 200 or 1%, and not 'few' (see 'newsgrammar corpus --help')", "same.json", "--max-rejects", "few")]
    [InlineData("--max-document takes a size up to 1G, such as 500K or 16M, and not '4G' (see 'newsgrammar corpus --help')", "same.json", "--max-document", "4G")]
    public void A_wrong_command_is_said_in_one_line(string message, params string[] arguments)
    {
        _workspace.With("same.json", "{}").With("same.jsonl", "{}");

        _workspace.Run(["corpus", "-g", "wire.newsgrammar", "-o", "out", .. arguments]).Expect(2).ExpectErrorLine("newsgrammar: error: " + message);
    }

    [Fact]
    public void A_file_that_is_not_what_its_name_tells_does_not_stop_the_others()
    {
        _workspace.With("array.json", "[{\"text\":\"One\"}]").With("good.jsonl", """{"text":"One\nTwo"}""").With("prose.jsonl", "Once upon a time");

        ToolRun run = _workspace.Run("corpus", "-g", "wire.newsgrammar", "array.json", "good.jsonl", "prose.jsonl", "-o", "out").Expect(2);

        Assert.Contains("array.json: error: this is a JSON array, not JSON Lines", run.Error, StringComparison.Ordinal);
        Assert.Contains("prose.jsonl: error: this is not JSON Lines", run.Error, StringComparison.Ordinal);
        Assert.Equal(["good.jsonl"], Outputs("out"));
        Assert.Equal(2, JsonDocument.Parse(_workspace.Read("out/summary.json")).RootElement.GetProperty("failed").GetArrayLength());
    }

    [Theory]
    [InlineData("a.jsonl", "WARC/1.0\r\n", "this is a WARC file: give it a name that ends in .warc")]
    [InlineData("a.jsonl", "PAR1", "this is a Parquet file: give it a name that ends in .parquet")]
    [InlineData("a.jsonl", " <!DOCTYPE html><p>x", "this is an HTML page: give it a name that ends in .html")]
    [InlineData("a.txt", "<html><p>x", "this is an HTML page: give it a name that ends in .html")]
    [InlineData("a.txt", "WARC/1.1\r\n", "this is a WARC file: give it a name that ends in .warc")]
    [InlineData("a.txt", "%PDF-1.4", "this is a PDF document, not a text: save its text as plain text first")]
    [InlineData("a.html", "%PDF-1.4", "this is a PDF document, not a text: save its text as plain text first")]
    [InlineData("a.html", "WARC/1.1\r\n", "this is a WARC file: give it a name that ends in .warc")]
    [InlineData("a.html", "One\nTwo", "this is no HTML page, though its name says so: there is no tag in it")]
    [InlineData("a.warc", "<html><p>x", "this is an HTML page: give it a name that ends in .html")]
    [InlineData("a.warc", "One\nTwo", "this is no WARC file, though its name says so: it does not begin with 'WARC/'")]
    [InlineData("a.parquet", "{}", "this is no Parquet file, though its name says so: it does not begin with 'PAR1'")]
    public void What_a_file_begins_with_is_held_against_its_name(string name, string content, string message)
    {
        _workspace.WithDirectory("plain").With("plain/" + name, content).WithDirectory("packed").With($"packed/{name}.gz", Packed.Gzip(Encoding.UTF8.GetBytes(content)));
        string error = _workspace.Run("corpus", "-g", "wire.newsgrammar", "plain", "packed", "-o", "out", "--jobs", "1").Expect(2).Error;
        Assert.Contains($"plain/{name}: error: {message}\n", error, StringComparison.Ordinal);
        Assert.Contains($"packed/{name}.gz: error: {message}\n", error, StringComparison.Ordinal);
        Assert.Empty(Outputs("out"));
    }

    [Fact]
    public void A_file_that_is_compressed_twice_is_said()
    {
        _workspace.With("a.jsonl.gz", Packed.Gzip(Packed.Zstandard("{}"u8.ToArray())));
        Assert.Contains("a.jsonl.gz: error: this is compressed twice: decompress it once\n", _workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl.gz", "-o", "out").Expect(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("3", 1)]
    [InlineData("29%", 2)]
    [InlineData("30%", 1)]
    public void Too_many_rejects_end_the_run(string limit, int code)
    {
        _workspace.With("news.jsonl", string.Concat(Enumerable.Range(0, 10).Select(static number => number < 3 ? "{}\n" : "{\"text\":\"One\\nTwo\"}\n")));

        ToolRun run = _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.jsonl", "-o", "out", "--max-rejects", limit).Expect(code);

        Assert.Equal(code == 2, run.Error.Contains($"more than --max-rejects {limit} allows", StringComparison.Ordinal));
    }

    [Fact]
    public void Progress_as_JSON_ends_with_all_that_was_read()
    {
        _workspace.With("news.jsonl", Corpora.JsonLines(3, 50));

        string error = _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.jsonl", "-o", "out", "--progress", "json").Expect(1).Error;

        JsonElement last = JsonDocument.Parse(error.Split('\n').Last(static line => line.StartsWith('{'))).RootElement;
        Assert.Equal(last.GetProperty("bytes").GetInt64(), last.GetProperty("bytesRead").GetInt64());
        Assert.Equal(1, last.GetProperty("finished").GetInt64());
    }

    private void Run(int code, string input, bool expectFit = true) =>
        _workspace.Run("corpus", "-g", "wire.newsgrammar", input, "-o", "out").Expect(expectFit ? code : 1);

    private IEnumerable<string> Outputs(string folder) => Corpora.Results(_workspace.PathOf(folder)).Keys
        .Where(static name => name.EndsWith(".jsonl", StringComparison.Ordinal)).Select(static name => name.Replace('\\', '/'));
}

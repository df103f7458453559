using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Corpus.Tests;

/// <summary>WARC files, and WET files.</summary>
public sealed class WarcTests
{
    private const string Article = "Title\nThe valley opens.\nSource: The Harbour Post\n";

    [Fact]
    public void Texts_of_a_WET_file_are_documents_with_identifier_and_address()
    {
        using Workspace workspace = With("crawl.warc.wet", [.. Warc.Record("warcinfo", 0, "software: x"u8.ToArray()), .. Warc.Text(1, Article), .. Warc.Text(2, "Another\nA line.\n")]);

        workspace.Run("corpus", "-g", "wire.newsgrammar", "crawl.warc.wet", "-o", "out").Expect(1);

        Assert.Equal(
            ["urn:uuid:1 https://example.com/1 Title", "urn:uuid:2 https://example.com/2 Another"],
            Lines(workspace, "out/crawl.warc.jsonl").Select(static line => $"{line.GetProperty("id")} {line.GetProperty("url")} {line.GetProperty("document").GetProperty("title")}"));
        Assert.Equal("""{"warc warcinfo":1}""", JsonSerializer.Serialize(Counts(workspace).GetProperty("others")));
    }

    [Fact]
    public void Compression_and_cores_change_nothing()
    {
        var random = new Random(3);
        byte[][] records = [.. Enumerable.Range(1, 4000).Select(number => random.Next(5) == 0
            ? Warc.Record("metadata", number, new byte[random.Next(3000)])
            : Warc.Text(number, $"Title {number}\n{new string('x', random.Next(2000))}\n"))];
        using Workspace workspace = With("a/crawl.wet", [.. records.SelectMany(static record => record)]);
        workspace.WithDirectory("b").With("b/crawl.wet.gz", [.. records.SelectMany(Packed.Gzip)]).WithDirectory("c").With("c/crawl.wet.zst", [.. records.SelectMany(Packed.Zstandard)]);

        workspace.Run("corpus", "-g", "wire.newsgrammar", "a", "b", "c", "-o", "one", "--jobs", "1").Expect(1);
        workspace.Run("corpus", "-g", "wire.newsgrammar", "a", "b", "c", "-o", "eight", "--jobs", "8").Expect(1);

        string expected = workspace.Read("one/a/crawl.jsonl");
        Assert.True(expected.Count(static unit => unit == '\n') > 3000);
        Assert.Equal(expected, workspace.Read("one/b/crawl.jsonl"));
        Assert.Equal(expected, workspace.Read("one/c/crawl.jsonl"));
        Assert.Equal(expected, workspace.Read("eight/b/crawl.jsonl"));
    }

    [Fact]
    public void Bodies_of_responses_are_decoded_whatever_the_crawler_left_of_the_header()
    {
        byte[] plain = Encoding.UTF8.GetBytes(Article);
        byte[] arabic = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes("عنوان\nنص الخبر.\n");
        using Workspace workspace = With("crawl.warc",
        [
            .. Warc.Response(1, "200 OK", "Content-Type: text/plain; charset=utf-8", plain),
            .. Warc.Response(2, "200 OK", "Content-Type: text/plain\nTransfer-Encoding: chunked", Warc.Chunks(plain)),
            .. Warc.Response(3, "200 OK", "Content-Type: text/plain\nTransfer-Encoding: chunked\nContent-Encoding: gzip", Warc.Chunks(Packed.Gzip(plain))),
            .. Warc.Response(4, "200 OK", "Content-Type: text/plain\nContent-Encoding: deflate", Deflated(plain, static stream => new ZLibStream(stream, CompressionLevel.Optimal, true))),
            .. Warc.Response(5, "200 OK", "Content-Type: text/plain\nContent-Encoding: deflate", Deflated(plain, static stream => new DeflateStream(stream, CompressionLevel.Optimal, true))),
            .. Warc.Response(6, "200 OK", "Content-Type: text/plain\nContent-Encoding: br", Deflated(plain, static stream => new BrotliStream(stream, CompressionLevel.Optimal, true))),
            .. Warc.Response(7, "200 OK", "Content-Type: text/plain\nContent-Encoding: zstd", Packed.Zstandard(plain)),
            .. Warc.Response(8, "200 OK", "Content-Type: text/plain\nTransfer-Encoding: chunked\nContent-Encoding: gzip", plain),
            .. Warc.Response(9, "203 Fine", "Content-Type: TEXT/PLAIN ; Charset=\"windows-1256\"", arabic),
            .. Warc.Response(10, "200 OK", "Content-Type: text/plain; charset=x-unknown", plain),
            .. Warc.Response(11, "200 OK", "Content-Type: text/plain\nContent-Encoding: br", plain),
        ]);

        workspace.Run("corpus", "-g", "wire.newsgrammar", "crawl.warc", "-o", "out").Expect(1);

        JsonElement[] lines = Lines(workspace, "out/crawl.jsonl");
        Assert.Equal(Enumerable.Range(1, 9).Select(static number => $"urn:uuid:{number}"), lines.Select(static line => line.GetProperty("id").GetString()));
        Assert.All(lines[..8], static line => Assert.Equal("The Harbour Post", line.GetProperty("document").GetProperty("source").GetString()));
        Assert.Equal("عنوان", lines[8].GetProperty("document").GetProperty("title").GetString());
        Assert.Equal(["10 not-utf-8", "11 broken-body"], Rejects(workspace));
    }

    [Fact]
    public void What_is_no_document_is_counted_by_what_it_is_and_pages_are_read()
    {
        using Workspace workspace = With("crawl.warc",
        [
            .. Warc.Record("request", 1, "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Warc.Response(2, "404 Not Found", "Content-Type: text/html", "<p>no"u8.ToArray()),
            .. Warc.Response(3, "200 OK", "Content-Type: image/png", [1, 2, 3]),
            .. Warc.Response(4, "200 OK", "Content-Type: text/html", "<!doctype html><p>News"u8.ToArray()),
            .. Warc.Response(5, "200 OK", "X: y", "?"u8.ToArray()),
            .. Warc.Record("response", 6, "220 ftp.example.com\r\n"u8.ToArray()),
            .. Warc.Text(7, "%PDF-1.7 and so on\n"),
        ]);

        workspace.Run("corpus", "-g", "wire.newsgrammar", "crawl.warc", "-o", "out").Expect(1);

        Assert.Equal(
            """{"http 404":1,"image/png":1,"response that is not HTTP":1,"response without a type":1,"warc request":1}""",
            JsonSerializer.Serialize(Counts(workspace).GetProperty("others")));
        Assert.Equal(["7 no-text"], Rejects(workspace));
        Assert.Equal(2, Counts(workspace).GetProperty("records").GetInt64());
        Assert.Equal("News", Lines(workspace, "out/crawl.jsonl").Single().GetProperty("document").GetProperty("title").GetString());
    }

    [Fact]
    public void After_a_broken_record_the_next_one_is_read()
    {
        using Workspace workspace = With("crawl.wet",
        [
            .. Warc.Text(1, Article),
            .. "garbage\r\nwithout a header\r\n"u8,
            .. Warc.Text(3, Article),
            .. Warc.Record("conversion", 4, Encoding.UTF8.GetBytes(Article), length: "many"),
            .. Warc.Record("conversion", 5, Encoding.UTF8.GetBytes(Article), length: "10"),
            .. Warc.Text(7, Article),
            .. "WARC/1.0\r\nWARC-Type: conversion\r\n"u8, .. Enumerable.Repeat((byte)'x', 100_000), .. "\r\n"u8,
            .. Warc.Text(9, Article),
            .. Warc.Text(10, Article)[..^30],
        ]);

        workspace.Run("corpus", "-g", "wire.newsgrammar", "crawl.wet", "-o", "out").Expect(1);

        Assert.Equal(
            ["urn:uuid:1", "urn:uuid:3", "urn:uuid:5", "urn:uuid:7", "urn:uuid:9"],
            Lines(workspace, "out/crawl.jsonl").Select(static line => line.GetProperty("id").GetString()));
        Assert.Equal(["2 broken-record", "4 broken-record", "6 broken-record", "8 broken-record", "10 damaged"], Rejects(workspace));
    }

    [Fact]
    public void A_long_record_is_passed_over()
    {
        using Workspace workspace = With("crawl.wet", [.. Warc.Text(1, Article), .. Warc.Text(2, new string('x', 300_000)), .. Warc.Text(3, Article)]);

        workspace.Run("corpus", "-g", "wire.newsgrammar", "crawl.wet", "-o", "out", "--max-document", "100K").Expect(1);

        Assert.Equal(["urn:uuid:1", "urn:uuid:3"], Lines(workspace, "out/crawl.jsonl").Select(static line => line.GetProperty("id").GetString()));
        Assert.Equal(["2 too-long"], Rejects(workspace));
    }

    [Fact]
    public void A_name_that_lies_is_an_error_for_the_file_alone()
    {
        using Workspace workspace = With("a.warc", Encoding.UTF8.GetBytes("{\"text\":\"x\"}\n"));
        workspace.With("b.warc", Warc.Text(1, Article)).With("c.jsonl", Warc.Text(1, Article));

        ToolRun run = workspace.Run("corpus", "-g", "wire.newsgrammar", "a.warc", "b.warc", "c.jsonl", "-o", "out").Expect(2);

        Assert.Contains("a.warc: error: this is no WARC file, though its name says so: it does not begin with 'WARC/'", run.Error, StringComparison.Ordinal);
        Assert.Contains("c.jsonl: error: this is a WARC file: give it a name that ends in .warc", run.Error, StringComparison.Ordinal);
        Assert.Single(Lines(workspace, "out/b.jsonl"));
    }

    [Fact]
    public void Any_damage_ends_with_what_is_left()
    {
        byte[] whole = [.. Enumerable.Range(1, 30).SelectMany(static number => Warc.Text(number, Article))];
        var random = new Random(11);
        using Workspace workspace = With("whole.wet", whole);
        for (int turn = 0; turn < 40; turn++)
        {
            byte[] damaged = [.. whole];
            for (int at = random.Next(damaged.Length), end = Math.Min(damaged.Length, at + random.Next(1, 200)); at < end; at++)
            {
                damaged[at] = (byte)random.Next(256);
            }

            workspace.With($"turn{turn}.wet", damaged);
        }

        ToolRun run = workspace.Run("corpus", "-g", "wire.newsgrammar", ".", "-o", "out");

        run.Expect(run.Code);
        Assert.InRange(run.Code, 0, 2);
        Assert.Equal(30, Lines(workspace, "out/whole.jsonl").Length);
        Assert.All(Enumerable.Range(0, 40).Where(turn => workspace.Has($"out/turn{turn}.jsonl")), turn => Assert.InRange(Lines(workspace, $"out/turn{turn}.jsonl").Length, 26, 30));
    }

    [SkippableTheory]
    [InlineData("whirlwind.warc.wet", 1, 0)]
    [InlineData("whirlwind.warc.wet.gz", 1, 0)]
    [InlineData("whirlwind.warc", 0, 1)]
    [InlineData("whirlwind.warc.gz", 0, 1)]
    [InlineData("example-iana.org-chunked.warc", 0, 1)]
    [InlineData("example-trunc.warc", 0, 1, 1)]
    [InlineData("example.warc.gz", 0, 1)]
    [InlineData("sample-0000.warc.gz", 0, 22)]
    [InlineData("warcfile.warc.gz", 0, 16)]
    [InlineData("clipped.warc.gz", 0, 0, 1)]
    public void Files_of_others_are_read(string name, int documents, int pages, int broken = 0)
    {
        string file = Path.Combine(SharedFiles.Folder, name);
        Skip.IfNot(File.Exists(file), $"{file} is not there.");
        using Workspace workspace = With(name, File.ReadAllBytes(file));

        workspace.Run("corpus", "-g", "wire.newsgrammar", name, "-o", "out").Expect(name.StartsWith("clipped", StringComparison.Ordinal) ? 2 : 1);

        Assert.Equal(documents + pages, Counts(workspace).GetProperty("documents").GetInt64());
        Assert.Equal(documents + pages + broken, Counts(workspace).GetProperty("records").GetInt64());
    }

    private static byte[] Deflated(byte[] content, Func<Stream, Stream> open)
    {
        using var body = new MemoryStream();
        using (Stream stream = open(body))
        {
            stream.Write(content);
        }

        return body.ToArray();
    }

    private static Workspace With(string name, byte[] file)
    {
        var workspace = new Workspace();
        if (name.Contains('/', StringComparison.Ordinal))
        {
            workspace.WithDirectory(Path.GetDirectoryName(name)!);
        }

        return workspace.With("wire.newsgrammar", Corpora.Grammar).With(name, file);
    }

    private static JsonElement[] Lines(Workspace workspace, string name) =>
        [.. workspace.Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];

    private static JsonElement Counts(Workspace workspace) => JsonDocument.Parse(workspace.Read("out/summary.json")).RootElement.GetProperty("counts");

    private static IEnumerable<string> Rejects(Workspace workspace) =>
        Lines(workspace, "out/crawl.rejects.jsonl").Select(static line => $"{line.GetProperty("record")} {line.GetProperty("reason").GetString()}");
}

using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsGrammar.Corpus.Inputs;

namespace NewsGrammar.Corpus.Tests;

/// <summary>Compressed inputs, whole and damaged.</summary>
public sealed class CompressionTests
{
    private static readonly byte[][] Parts = [.. Enumerable.Range(0, 4).Select(static part => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"part {part}, الجزء\n", part * 3))))];

    [Fact]
    public void A_gzip_file_is_whole_only_where_a_member_ends()
    {
        byte[][] members = [.. Parts.Select(Packed.Gzip)];

        foreach ((int cut, bool isEnd, byte[] content, string? damage) in Cuts(members, static file => new GzipContent(file)))
        {
            Assert.True(isEnd == damage is null, $"cut at {cut}: {damage ?? "whole"}");
            Assert.True(Parts.SelectMany(static part => part).ToArray().AsSpan().StartsWith(content), $"cut at {cut}");
        }
    }

    [Fact]
    public void A_Zstandard_file_is_whole_only_where_a_frame_ends()
    {
        byte[][] frames = [.. Parts.Select(Packed.Zstandard)];

        foreach ((int cut, bool isEnd, byte[] content, string? damage) in Cuts(frames, static file => new ZstandardContent(file)))
        {
            Assert.True(isEnd == damage is null, $"cut at {cut}: {damage ?? "whole"}");
            Assert.True(Parts.SelectMany(static part => part).ToArray().AsSpan().StartsWith(content), $"cut at {cut}");
        }
    }

    [Fact]
    public void A_large_member_that_is_cut_off_gives_what_stands_before_and_no_more()
    {
        byte[] content = Encoding.UTF8.GetBytes(Corpora.JsonLines(5, 3000));
        byte[] member = Packed.Gzip(content);
        var random = new Random(6);
        for (int turn = 0; turn < 50; turn++)
        {
            int cut = random.Next(1000, member.Length);
            byte[] read = Read(new GzipContent(new MemoryStream(member[..cut])), out string? damage);

            Assert.NotNull(damage);
            Assert.True(content.AsSpan().StartsWith(read), $"cut at {cut}");
            Assert.True(read.Length > 1000 && read.Length >= (long)content.Length * (cut - 40_000) / member.Length, $"cut at {cut}: {read.Length} of {content.Length} bytes");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    public void What_stands_behind_the_members_is_passed_over_and_told(int zeros)
    {
        byte[] file = [.. Packed.Gzip(Parts[2]), .. zeros == 0 ? "no gzip"u8.ToArray() : new byte[zeros]];

        Assert.Equal(Parts[2], Read(new GzipContent(new MemoryStream(file)), out string? damage));
        Assert.Equal("there are bytes behind the gzip data that are no gzip: they are passed over", damage);
    }

    [Fact]
    public void Members_and_frames_of_any_size_are_one_text()
    {
        using var workspace = new Workspace();
        string lines = Corpora.JsonLines(7, 6000);
        byte[] content = Encoding.UTF8.GetBytes(lines);
        byte[][] pieces = [.. content.Chunk(70_001)];
        workspace.With("wire.newsgrammar", Corpora.Grammar).WithDirectory("a").WithDirectory("b").WithDirectory("c")
            .With("a/news.jsonl", content)
            .With("b/news.jsonl.gz", [.. pieces.SelectMany(Packed.Gzip)])
            .With("c/news.jsonl.zst", [.. pieces.SelectMany(Packed.Zstandard)]);

        workspace.Run("corpus", "-g", "wire.newsgrammar", "a", "b", "c", "-o", "out").Expect(1);

        string expected = workspace.Read("out/a/news.jsonl");
        Assert.Equal(expected, workspace.Read("out/b/news.jsonl"));
        Assert.Equal(expected, workspace.Read("out/c/news.jsonl"));
        Assert.Equal(
            workspace.Read("out/a/news.rejects.jsonl").Replace("\"a/news.jsonl", "\"b/news.jsonl.gz", StringComparison.Ordinal),
            workspace.Read("out/b/news.rejects.jsonl"));
    }

    [Fact]
    public void Of_a_file_that_is_cut_off_what_came_before_is_kept()
    {
        using var workspace = new Workspace();
        byte[] gzip = Packed.Gzip(Encoding.UTF8.GetBytes(Corpora.JsonLines(8, 500)));
        byte[] zstandard = Packed.Zstandard(Encoding.UTF8.GetBytes(Corpora.JsonLines(8, 8000)));
        workspace.With("wire.newsgrammar", Corpora.Grammar).With("a.jsonl.gz", gzip[..(gzip.Length / 2)]).With("b.jsonl.zst", zstandard[..(zstandard.Length / 2)])
            .With("c.txt.gz", Packed.Gzip("One\nTwo"u8.ToArray())[..^3]).With("d.jsonl", """{"text":"One\nTwo\nSource: Post"}""");

        ToolRun run = workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl.gz", "b.jsonl.zst", "c.txt.gz", "d.jsonl", "-o", "out").Expect(2);

        Assert.Contains("a.jsonl.gz: error: the gzip file is cut off", run.Error, StringComparison.Ordinal);
        Assert.Contains("b.jsonl.zst: error: the Zstandard file is cut off", run.Error, StringComparison.Ordinal);
        Assert.Contains("c.txt.gz: error: the gzip file is cut off", run.Error, StringComparison.Ordinal);
        Assert.Contains("4 inputs, 3 damaged", run.Error, StringComparison.Ordinal);
        Assert.InRange(workspace.Read("out/a.jsonl").Split('\n').Length, 100, 400);
        Assert.InRange(workspace.Read("out/b.jsonl").Split('\n').Length, 100, 7000);
        Assert.Empty(workspace.Read("out/c.jsonl"));
        Assert.Contains("\"reason\":\"damaged\"", workspace.Read("out/c.rejects.jsonl"), StringComparison.Ordinal);
        Assert.Equal(3, JsonDocument.Parse(workspace.Read("out/summary.json")).RootElement.GetProperty("damaged").GetArrayLength());

        SortedDictionary<string, string> results = Corpora.Results(workspace.PathOf("out"));
        Assert.Contains("(4 finished before), 3 damaged", workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl.gz", "b.jsonl.zst", "c.txt.gz", "d.jsonl", "-o", "out").Expect(2).Error, StringComparison.Ordinal);
        Assert.Equal(results, Corpora.Results(workspace.PathOf("out")));
    }

    [Fact]
    public void A_suffix_that_lies_is_an_error_for_that_file_alone()
    {
        using var workspace = new Workspace();
        byte[] record = """{"text":"One\nTwo\nSource: Post"}"""u8.ToArray();
        workspace.With("wire.newsgrammar", Corpora.Grammar).With("a.jsonl.gz", record).With("b.jsonl.zst", Packed.Gzip(record)).With("c.jsonl", Packed.Zstandard(record))
            .With("d.txt", Packed.Gzip(record)).With("e.jsonl.gz", []).With("f.jsonl", record);

        ToolRun run = workspace.Run("corpus", "-g", "wire.newsgrammar", "*.jsonl*", "d.txt", "-o", "out", "--jobs", "1").Expect(2);

        Assert.Equal(
            """
            a.jsonl.gz: error: this is not compressed by gzip, though its name says so
            b.jsonl.zst: error: this is compressed by gzip: give it a name that ends in .gz
            c.jsonl: error: this is compressed by Zstandard: give it a name that ends in .zst
            d.txt: error: this is compressed by gzip: give it a name that ends in .gz
            e.jsonl.gz: error: this is not compressed by gzip, though its name says so
            out: 6 inputs, 5 could not be read; 1 documents, 1 fit, 0 show no label, 0 rejected

            """.ReplaceLineEndings("\n"),
            run.Error);
    }

    [Theory]
    [InlineData("jsonl.gz")]
    [InlineData("jsonl.zst")]
    public void Results_are_compressed_and_the_same_whatever_the_number_of_jobs(string format)
    {
        using var workspace = new Workspace();
        workspace.With("wire.newsgrammar", Corpora.Grammar).With("large.jsonl", Corpora.JsonLines(9, 20_000)).With("none.jsonl", "{}\n");
        workspace.Run("corpus", "-g", "wire.newsgrammar", "large.jsonl", "none.jsonl", "-o", "plain").Expect(1);

        workspace.Run("corpus", "-g", "wire.newsgrammar", "large.jsonl", "none.jsonl", "--output", format, "-o", "one", "--jobs", "1").Expect(1);
        workspace.Run("corpus", "-g", "wire.newsgrammar", "large.jsonl", "none.jsonl", "--output", format, "-o", "four", "--jobs", "4").Expect(1);

        Assert.Equal(Corpora.Results(workspace.PathOf("one")), Corpora.Results(workspace.PathOf("four")));
        Assert.Equal(workspace.Read("plain/large.jsonl"), Unpack("one/large."));
        Assert.Equal("", Unpack("one/none."));
        Assert.False(workspace.Has("one/large.jsonl"));
        if (format == "jsonl.gz")
        {
            Assert.Equal(0, BitConverter.ToInt32(workspace.ReadBytes("one/large.jsonl.gz"), 4));
        }

        string Unpack(string stem)
        {
            var file = new MemoryStream(workspace.ReadBytes(stem + format));
            string text = Encoding.UTF8.GetString(Read(format == "jsonl.gz" ? new GzipContent(file) : new ZstandardContent(file), out string? damage));
            Assert.Null(damage);
            return text;
        }
    }

    [SkippableTheory]
    [InlineData("gzip", "gzip -9 -c a.jsonl > b.jsonl.gz; gzip -1 -c c.jsonl >> b.jsonl.gz")]
    [InlineData("pigz", "cat a.jsonl c.jsonl | pigz -c > b.jsonl.gz")]
    [InlineData("zstd", "cat a.jsonl c.jsonl | zstd -q --long=31 -c > b.jsonl.zst")]
    public void What_other_tools_wrote_is_read(string tool, string command)
    {
        Skip.IfNot(File.Exists("/usr/bin/" + tool) || File.Exists("/bin/" + tool), $"There is no {tool}.");
        using var workspace = new Workspace();
        workspace.With("wire.newsgrammar", Corpora.Grammar).With("a.jsonl", Corpora.JsonLines(10, 3000)).With("c.jsonl", Corpora.JsonLines(11, 3000));
        using System.Diagnostics.Process process = workspace.Start("/bin/sh", ["-c", command]);
        Workspace.WaitFor(process);

        workspace.Run("corpus", "-g", "wire.newsgrammar", "b.jsonl.*", "-o", "packed").Expect(1);
        workspace.Run("corpus", "-g", "wire.newsgrammar", "a.jsonl", "c.jsonl", "-o", "plain").Expect(1);

        Assert.Equal(workspace.Read("plain/a.jsonl") + workspace.Read("plain/c.jsonl"), workspace.Read("packed/b.jsonl"));
    }

    private static IEnumerable<(int Cut, bool IsEnd, byte[] Content, string? Damage)> Cuts(byte[][] parts, Func<Stream, ContentStream> open)
    {
        byte[] file = [.. parts.SelectMany(static part => part)];
        HashSet<int> ends = [];
        int end = 0;
        foreach (byte[] part in parts)
        {
            ends.Add(end += part.Length);
        }

        for (int cut = 1; cut <= file.Length; cut++)
        {
            yield return (cut, ends.Contains(cut), Read(open(new MemoryStream(file[..cut])), out string? damage), damage);
        }
    }

    private static byte[] Read(ContentStream content, out string? damage)
    {
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        damage = content.Damage;
        content.Dispose();
        return copy.ToArray();
    }
}

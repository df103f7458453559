using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>What <c>newsgrammar survey</c> reads, and what it takes to read much of it.</summary>
public sealed class SurveyInputTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().With("gazette.newsgrammar", """
        grammar Gazette
        line Source    = "Source" sep name:text
        line Paragraph = text
        document Article = (body: Paragraph)+ source: Source
        """);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Files_folders_patterns_and_compressed_files_are_read_and_each_once()
    {
        _workspace.WithDirectory("pages").WithDirectory("pages/more");
        _workspace.With("pages/a.txt", "One.\nSource: A\n").With("pages/more/b.txt.gz", Gzip("Two.\nSource: B\n"));
        _workspace.With("c.jsonl.gz", Gzip(Record("c1", "Three.") + Record("c2", "Four."))).With("d.jsonl.zst", Zstandard(Record("d1", "Five.")));

        JsonElement report = _workspace.Run("survey", "gazette.newsgrammar", "pages", "pages/a.txt", "c.*", "d.jsonl.zst", "--json", "-").Expect(0).Json;

        Assert.Equal(5, report.GetProperty("documents").GetInt32());
        string[] texts = [.. report.GetProperty("fields").GetProperty("body").GetProperty("examples").EnumerateArray()
            .Select(static line => line.GetProperty("text").GetString()!).Order(StringComparer.Ordinal)];
        Assert.Equal(["Five.", "Four.", "One.", "Three.", "Two."], texts);
    }

    /// <summary>The pages take 150 MB as .NET holds texts; the tool may use 64.</summary>
    [Fact]
    public void Memory_does_not_grow_with_the_pages()
    {
        string paragraph = string.Concat(Enumerable.Repeat("The ferry was late again. ", 40));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (int number = 0; number < 15_000; number++)
            {
                gzip.Write(Encoding.UTF8.GetBytes(Record($"{number}", $"{paragraph}\\n{number} {paragraph}\\n{paragraph}\\n{paragraph}\\n{paragraph}")));
            }
        }

        _workspace.With("crawl.jsonl.gz", packed.ToArray());

        var limit = new Dictionary<string, string?> { ["DOTNET_GCHeapHardLimit"] = "4000000" };
        ToolRun run = _workspace.Run([], limit, "survey", "gazette.newsgrammar", "crawl.jsonl.gz", "--json", "-").Expect(0);

        Assert.Equal(15_000, run.Json.GetProperty("documents").GetInt32());
    }

    [SkippableFact]
    public void A_terminal_shows_how_far_it_is_and_files_do_not()
    {
        Skip.IfNot(Pseudoterminal.IsAvailable, "Needs the program script to stand in for a terminal.");
        _workspace.With("a.txt", "One.\nSource: A\n");

        string terminal = Pseudoterminal.Run(_workspace, 100, "survey gazette.newsgrammar a.txt");

        Assert.Contains("counting: 1 pages", terminal, StringComparison.Ordinal);
        Assert.Empty(_workspace.Run("survey", "gazette.newsgrammar", "a.txt").Expect(0).Error);
    }

    private static string Record(string id, string text) => $$"""{"id":"{{id}}","text":"{{text}}\nSource: The Post"}""" + "\n";

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    /// <summary>A frame of one block that is stored as it is (RFC 8878, 3.1.1): its length in one byte, then the last block of type 0.</summary>
    private static byte[] Zstandard(string text)
    {
        byte[] content = Encoding.UTF8.GetBytes(text);
        int block = (content.Length << 3) | 1;
        return [0x28, 0xB5, 0x2F, 0xFD, 0x20, checked((byte)content.Length), (byte)block, (byte)(block >> 8), (byte)(block >> 16), .. content];
    }
}

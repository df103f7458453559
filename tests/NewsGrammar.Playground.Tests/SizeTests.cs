using System.IO.Compression;
using Xunit.Abstractions;

namespace NewsGrammar.Playground.Tests;

/// <summary>What comes over the network.</summary>
[Collection(PublishedPageTests.Name)]
public sealed class SizeTests(PublishedPage page, ITestOutputHelper report)
{
    private const int Budget = 2_500_000;

    [SkippableFact]
    public void All_of_it_is_at_most_two_and_a_half_megabytes_in_Brotli()
    {
        Prerequisites.RequirePackages();

        string[] files = [.. Directory.EnumerateFiles(page.Root, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is not (".br" or ".gz"))];
        Assert.Contains(files, static file => file.EndsWith("index.html", StringComparison.Ordinal));
        Assert.Contains(files, static file => Path.GetFileName(file).StartsWith("NewsGrammar.Compiler.", StringComparison.Ordinal));
        int total = files.Sum(SizeOf);
        report.WriteLine($"{files.Length} files, {total} bytes");
        Assert.InRange(total, 1, Budget);
    }

    /// <summary>As it is handed out, and where nobody has compressed it as a server would.</summary>
    private static int SizeOf(string file)
    {
        if (File.Exists(file + ".br"))
        {
            return (int)new FileInfo(file + ".br").Length;
        }

        byte[] bytes = File.ReadAllBytes(file);
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, compressed, out int length));
        return length;
    }
}

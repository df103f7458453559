using System.IO.Compression;
using NewsGrammar.Benchmarks.Building;

namespace NewsGrammar.Benchmarks.Pages;

/// <summary>Pages of newsrooms, which lie beside the repository where they are at hand.</summary>
internal static class RealPages
{
    /// <summary>The bytes of each; none where they are not here.</summary>
    public static byte[][] All()
    {
        string folder = Path.Combine(BuiltParts.RepositoryRoot, "..", "shared", "data", "html");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.html.gz").Order(StringComparer.Ordinal).Select(Unpack)]
            : [];
    }

    private static byte[] Unpack(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var html = new MemoryStream();
        file.CopyTo(html);
        return html.ToArray();
    }
}

using System.IO.Compression;
using System.Text.Json;
using NewsGrammar.Benchmarks.Building;

namespace NewsGrammar.Benchmarks.RealArticles;

/// <summary>Articles of newsrooms, which lie beside the repository where they are at hand.</summary>
internal static class RealSource
{
    /// <summary>How many articles are read at most: more than the caches hold.</summary>
    private const int Most = 2_000;

    /// <summary>The articles of a file; none where it is not here.</summary>
    /// <param name="name">How tables and files name them: the file's name without its ending.</param>
    public static RealArticle[] Read(string name)
    {
        string path = Path.Combine(BuiltParts.RepositoryRoot, "..", "shared", "data", name + ".jsonl.gz");
        if (!File.Exists(path))
        {
            return [];
        }

        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var articles = new List<RealArticle>();
        while (articles.Count < Most && reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            articles.Add(new RealArticle(name, json.RootElement.GetProperty("text").GetString()!));
        }

        return [.. articles];
    }
}

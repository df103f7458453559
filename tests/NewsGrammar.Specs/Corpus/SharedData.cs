using System.IO.Compression;
using System.Text.Json;

namespace NewsGrammar.Specs;

/// <summary>Real documents that may lie beside the repository; none of them is part of it.</summary>
internal static class SharedData
{
    /// <summary>Why tests that need the documents are skipped.</summary>
    public const string Missing = "The real documents are not here: no folder ../shared/data beside the repository.";

    private static readonly string? Folder = Find();

    /// <summary>Whether the documents are there.</summary>
    public static bool Exists => Folder is not null;

    /// <summary>The aggregator's article that the site pack started from.</summary>
    public static string Seed => File.ReadAllText(Path.Combine(Folder!, "seed", "aggregator-article.txt"));

    /// <summary>The names of the files of documents, with the number of documents in each.</summary>
    public static TheoryData<string, int> Corpora => new()
    {
        { "ar-cnn-france24.jsonl.gz", 1026 },
        { "ar-jawhara.jsonl.gz", 10138 },
    };

    /// <summary>The texts in a file of documents, one by one.</summary>
    /// <param name="file">The name of the file.</param>
    public static IEnumerable<string> Texts(string file)
    {
        using var lines = new StreamReader(
            new GZipStream(File.OpenRead(Path.Combine(Folder!, file)), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.GetProperty("text").GetString()!;
        }
    }

    /// <summary>The folder beside the repository, which is found above the folder that the tests run in.</summary>
    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsGrammar.sln")))
            {
                string shared = Path.Combine(folder.Parent!.FullName, "shared", "data");
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}

using System.Text.Json;

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>The results as a JSON list, one result a line.</summary>
internal static class ResultFile
{
    /// <summary>Writes the file.</summary>
    public static void Write(string path, IEnumerable<QuickResult> results)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        IEnumerable<string> lines = results.Select(result => "  " + JsonSerializer.Serialize(result, QuickResultContext.Readable.QuickResult));
        File.WriteAllText(path, $"[\n{string.Join(",\n", lines)}\n]\n");
    }

    /// <summary>Reads the file.</summary>
    public static IReadOnlyList<QuickResult> Read(string path) =>
        JsonSerializer.Deserialize(File.ReadAllText(path), QuickResultContext.Readable.ListQuickResult) ?? [];
}

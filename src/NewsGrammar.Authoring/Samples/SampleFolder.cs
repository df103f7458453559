using NewsGrammar.Authoring.Pages;

namespace NewsGrammar.Authoring.Samples;

/// <summary>The folder with the samples of a grammar: it stands beside the grammar file and has its name.</summary>
public static class SampleFolder
{
    /// <summary>The folder of a grammar file.</summary>
    /// <param name="grammar">The path of the grammar file.</param>
    public static string Of(string grammar)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        return Path.Combine(Path.GetDirectoryName(grammar) ?? "", Path.GetFileNameWithoutExtension(grammar));
    }

    /// <summary>The files of a grammar's samples, ordered by name; none where there is no such folder.</summary>
    /// <param name="grammar">The path of the grammar file.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IReadOnlyList<string> FilesOf(string grammar)
    {
        string folder = Of(grammar);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Where(IsSampleOrText).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Whether a file is an HTML page, whose expected result stands beside it.</summary>
    /// <param name="path">The path of the file.</param>
    public static bool IsPage(string path) => PageDocument.IsNamedHtml(path);

    private static bool IsSampleOrText(string path) =>
        (Sample.IsSample(path) && !IsPage(path[..^Sample.Extension.Length]))
        || IsPage(path)
        || string.Equals(Path.GetExtension(path), Sample.TextExtension, StringComparison.OrdinalIgnoreCase);
}

using System.Text;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>
/// The grammar files on disk. An import is a path as seen from the importing file; a base is looked for among the grammar
/// files in the folder of the grammar that names it.
/// </summary>
public sealed class GrammarFolders : IGrammarFiles
{
    private GrammarFolders()
    {
    }

    /// <summary>The files on disk.</summary>
    public static GrammarFolders Default { get; } = new();

    /// <inheritdoc/>
    public string WayOut => "an import is a path as seen from the folder of the file that imports it";

    /// <inheritdoc/>
    public string Identify(string path)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception exception) when (exception is ArgumentException or IOException)
        {
            return GrammarPath.Normalize(path);
        }
    }

    /// <inheritdoc/>
    public SourceText? Read(string path)
    {
        try
        {
            return File.Exists(path) ? new SourceText(path, File.ReadAllText(path, Encoding.UTF8)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> Around(string path)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        try
        {
            string[] files = Directory.GetFiles(folder.Length == 0 ? "." : folder, "*" + GrammarPath.Extension);
            return [[.. files.Select(file => Path.Combine(folder, Path.GetFileName(file))).Order(StringComparer.Ordinal)]];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}

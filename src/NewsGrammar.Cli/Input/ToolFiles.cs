using NewsGrammar.Cli.Sites;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Input;

/// <summary>The files that a grammar may import or extend: those on disk, and for bases the site pack after them.</summary>
internal sealed class ToolFiles : IGrammarFiles
{
    private static readonly GrammarFolders Folders = GrammarFolders.Default;

    private ToolFiles()
    {
    }

    /// <summary>The files.</summary>
    public static ToolFiles Default { get; } = new();

    /// <inheritdoc/>
    public string WayOut => Folders.WayOut + "; a base stands in the folder of the grammar, or in the site pack";

    /// <inheritdoc/>
    public string Identify(string path) => SitePackFiles.Find(path) is null ? Folders.Identify(path) : path;

    /// <inheritdoc/>
    public SourceText? Read(string path) => SitePackFiles.Find(path) ?? Folders.Read(path);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> Around(string path) =>
        SitePackFiles.Find(path) is null ? [.. Folders.Around(path), SitePackFiles.Paths] : [SitePackFiles.Paths];
}

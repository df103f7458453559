using NewsGrammar.Cli.Input;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Grammars;

/// <summary>The files that a grammar may import or extend: those on disk, each read once for all grammars of a
/// command, and for bases the site pack after them.</summary>
/// <param name="folders">Those on disk.</param>
internal sealed class ToolFiles(IGrammarFiles folders) : IGrammarFiles
{
    /// <summary>The files of a command line.</summary>
    /// <param name="root">The folder that the grammars' files lie below; null for the highest one that still holds grammars.</param>
    /// <param name="given">The grammars that the command line names, among which a base is looked for first.</param>
    /// <exception cref="InputException">The root is no folder.</exception>
    public ToolFiles(string? root = null, params IEnumerable<string> given)
        : this(new GrammarFolders(RequireFolder(root), [.. given.Where(static path => path != InputFile.StandardInput)], new GrammarDisk()))
    {
    }

    /// <inheritdoc/>
    public string Help => folders.Help;

    /// <inheritdoc/>
    public string BaseHelp => folders.BaseHelp + ", or in the site pack; `--root` names another root";

    /// <inheritdoc/>
    public IGrammarFiles SeenFrom(string path) => SitePackFiles.Find(path) is null ? new ToolFiles(folders.SeenFrom(path)) : this;

    /// <inheritdoc/>
    public string? RefusalOf(string path) => SitePackFiles.Find(path) is null ? folders.RefusalOf(path) : null;

    /// <inheritdoc/>
    public string Identify(string path) => SitePackFiles.Find(path) is null ? folders.Identify(path) : path;

    /// <inheritdoc/>
    public SourceText? Read(string path) => SitePackFiles.Find(path) ?? folders.Read(path);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> NearestFirst(string path) =>
        SitePackFiles.Find(path) is null ? folders.NearestFirst(path).Append(SitePackFiles.Paths) : [SitePackFiles.Paths];

    private static string? RequireFolder(string? root) => root is null || Directory.Exists(root)
        ? root
        : throw new InputException($"--root: there is no folder '{root}'");
}

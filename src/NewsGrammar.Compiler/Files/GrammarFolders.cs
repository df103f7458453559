using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>
/// The grammar files on disk. An import is a path as seen from the importing file. A base is looked for among the files that
/// were given, then among those below the root, the nearest folder first. Nothing outside of the root is read.
/// </summary>
public sealed class GrammarFolders : IGrammarFiles
{
    private readonly string? _root;
    private readonly IReadOnlyList<string> _given;
    private readonly GrammarDisk? _disk;

    /// <summary>The files on disk. They are read anew for each grammar that is compiled.</summary>
    /// <param name="root">The root; null for the highest folder above the grammar that still holds grammars.</param>
    /// <param name="given">The files that were given beside the grammar, such as those of a command line.</param>
    public GrammarFolders(string? root = null, params IReadOnlyList<string> given)
        : this(root, given, disk: null)
    {
    }

    /// <summary>The files on disk, read once for all grammars where a disk is given.</summary>
    internal GrammarFolders(string? root, IReadOnlyList<string> given, GrammarDisk? disk)
    {
        ArgumentNullException.ThrowIfNull(given);
        _root = root;
        _given = given;
        _disk = disk;
    }

    /// <summary>The files on disk, each grammar's root found by itself.</summary>
    public static GrammarFolders Default { get; } = new();

    /// <inheritdoc/>
    public string Help => GrammarTree.ImportAdvice;

    /// <inheritdoc/>
    public IGrammarFiles SeenFrom(string path) => new GrammarTree(path, _root, _given, _disk ?? new GrammarDisk());

    /// <inheritdoc/>
    public string Identify(string path) => SeenFrom(path).Identify(path);

    /// <inheritdoc/>
    public SourceText? Read(string path) => SeenFrom(path).Read(path);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> NearestFirst(string path) => SeenFrom(path).NearestFirst(path);
}

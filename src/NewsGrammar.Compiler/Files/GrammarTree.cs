using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>The grammar files below a folder, as one grammar sees them.</summary>
internal sealed class GrammarTree : IGrammarFiles
{
    /// <summary>What to do about an import that leads nowhere.</summary>
    public const string ImportAdvice = "an import is a path as seen from the folder of the file that imports it";

    private readonly GrammarDisk _disk;
    private readonly Lazy<string> _root;
    private readonly IReadOnlyList<string> _given;
    private readonly Lazy<HashSet<string>> _givenIdentities;

    /// <summary>Takes the bounds. Nothing is looked for until a file is asked for.</summary>
    /// <param name="path">The grammar.</param>
    /// <param name="root">The folder; null for the highest one above the grammar that still holds grammars.</param>
    /// <param name="given">The files that were given, among which a base is looked for first, wherever they lie.</param>
    /// <param name="disk">Where the files are read.</param>
    public GrammarTree(string path, string? root, IReadOnlyList<string> given, GrammarDisk disk)
    {
        _disk = disk;
        _given = given;
        _root = new Lazy<string>(() => root is null ? GrammarRoot.Of(disk.Identify(path)) : disk.Identify(root));
        _givenIdentities = new Lazy<HashSet<string>>(() => [.. given.Select(disk.Identify)]);
    }

    /// <inheritdoc/>
    public string Help => ImportAdvice;

    /// <inheritdoc/>
    public string BaseHelp => $"a base is a grammar that is given, or that lies below the root `{_root.Value}`"
        + (_disk.Below(_root.Value).IsCut ? ", which holds too much to look at all of it: name a folder nearer to the grammar" : "");

    /// <inheritdoc/>
    public string Identify(string path) => _disk.Identify(path);

    /// <inheritdoc/>
    public string? RefusalOf(string path)
    {
        string real = _disk.Identify(path);
        return !GrammarPath.IsGrammar(path) || !GrammarPath.IsGrammar(real) ? GrammarPath.NoGrammarFile
            : !IsBelowRoot(real) && !_givenIdentities.Value.Contains(real) ? $"it leads out of the folder `{_root.Value}`"
            : _disk.ObjectionTo(real);
    }

    /// <inheritdoc/>
    public SourceText? Read(string path) => RefusalOf(path) is null ? _disk.Read(path) : null;

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> NearestFirst(string path)
    {
        string own = _disk.Identify(path);
        return NearestFirst(_given).Concat(Deferred(() => NearestFirst(NamedAsSeenFrom(path, _disk.Below(_root.Value).Files))));

        IEnumerable<IReadOnlyList<string>> NearestFirst(IEnumerable<string> files) => GrammarPath.NearestFirst(own, files, _disk.Identify);
    }

    /// <summary>The disk is searched only where none of the given files is the base.</summary>
    private static IEnumerable<IReadOnlyList<string>> Deferred(Func<IEnumerable<IReadOnlyList<string>>> groups)
    {
        foreach (IReadOnlyList<string> group in groups())
        {
            yield return group;
        }
    }

    /// <summary>Names files as a path is named: as seen from the current folder where that is, unless a link is on the way.</summary>
    private IEnumerable<string> NamedAsSeenFrom(string path, IEnumerable<string> files)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        string own = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        return Path.IsPathRooted(path) || _disk.Identify(own) != own
            ? files
            : files.Select(file => GrammarPath.Normalize(Path.Combine(folder, Path.GetRelativePath(own, file))));
    }

    private bool IsBelowRoot(string real)
    {
        string root = _root.Value;
        return real.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}

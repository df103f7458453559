using System.Text;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>The grammar files below a folder.</summary>
/// <param name="root">The folder.</param>
/// <param name="given">The files that were given, among which a base is looked for first, wherever they lie.</param>
internal sealed class GrammarTree(string root, IReadOnlyList<string> given) : IGrammarFiles
{
    /// <summary>What to do about an import that leads nowhere.</summary>
    public const string ImportAdvice = "an import is a path as seen from the folder of the file that imports it";

    /// <summary>No grammar that somebody wrote comes near it, in bytes.</summary>
    private const long MaximumLength = 16 << 20;

    /// <summary>How many entries of folders are looked at in search of a base: a root may be somebody's whole disk.</summary>
    private const int MaximumEntries = 200_000;

    private readonly string _root = RealPath.Of(root);
    private readonly HashSet<string> _given = [.. given.Select(RealPath.Of)];
    private IReadOnlyList<string>? _all;

    /// <inheritdoc/>
    public string WayOut => ImportAdvice;

    /// <inheritdoc/>
    public string Identify(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return GrammarPath.Normalize(path);
        }
    }

    /// <inheritdoc/>
    public string? RefusalOf(string path)
    {
        string real = Identify(path);
        return !GrammarPath.IsGrammar(path) || !GrammarPath.IsGrammar(real) ? GrammarPath.NoGrammarFile
            : !IsBelowRoot(real) && !_given.Contains(real) ? $"it leads out of the folder `{_root}`"
            : new FileInfo(real) is { Exists: true, Length: > MaximumLength } ? "it is larger than 16 MB"
            : null;
    }

    /// <inheritdoc/>
    public SourceText? Read(string path)
    {
        if (RefusalOf(path) is not null)
        {
            return null;
        }

        try
        {
            // A pipe or a device has no length, and is never opened: it could keep its reader waiting for ever.
            var file = new FileInfo(Identify(path));
            return !file.Exists ? null
                : file.Length == 0 ? new SourceText(path, "")
                : new SourceText(path, File.ReadAllText(file.FullName, Encoding.UTF8));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> Around(string path)
    {
        if (given.Count > 0)
        {
            yield return given;
        }

        foreach (IReadOnlyList<string> group in NearestFirst(path, _all ??= All(path)))
        {
            yield return group;
        }
    }

    /// <summary>Files in groups by how many steps their folder is away from that of a file.</summary>
    internal static IEnumerable<IReadOnlyList<string>> NearestFirst(string path, IEnumerable<string> files) => files
        .GroupBy(file => GrammarPath.StepsBetween(path, file))
        .OrderBy(static group => group.Key)
        .Select(static group => (IReadOnlyList<string>)[.. group.Order(StringComparer.Ordinal)]);

    private bool IsBelowRoot(string real) =>
        real.StartsWith(Path.EndsInDirectorySeparator(_root) ? _root : _root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The grammars below the root, named as seen from where the given path is seen from.</summary>
    private List<string> All(string path)
    {
        var found = new List<string>();
        var pending = new Queue<string>([_root]);
        string own = RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(path))!);
        string prefix = Path.GetDirectoryName(path) ?? "";
        int entries = 0;
        while (entries < MaximumEntries && pending.TryDequeue(out string? folder))
        {
            foreach (FileSystemInfo entry in EntriesOf(folder))
            {
                entries++;
                if (entry is DirectoryInfo && entry.LinkTarget is null && !IsOutput(entry.Name))
                {
                    pending.Enqueue(entry.FullName);
                }
                else if (entry is FileInfo && GrammarPath.IsGrammar(entry.Name))
                {
                    found.Add(Path.Combine(prefix, Path.GetRelativePath(own, entry.FullName)));
                }
            }
        }

        return found;
    }

    private static FileSystemInfo[] EntriesOf(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Folders that builds write, and hidden ones: the build of a project leaves them out, too.</summary>
    private static bool IsOutput(string name) => name is "bin" or "obj" or "node_modules" || name.StartsWith('.');
}

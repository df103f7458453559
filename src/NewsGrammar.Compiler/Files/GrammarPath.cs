namespace NewsGrammar.Compiler.Files;

/// <summary>Paths of grammar files, the same on every system.</summary>
internal static class GrammarPath
{
    /// <summary>What the names of grammar files end in.</summary>
    public const string Extension = ".newsgrammar";

    /// <summary>The path of a file that another file names.</summary>
    /// <param name="importing">The file that names it.</param>
    /// <param name="target">What it names: a path as seen from its folder.</param>
    public static string Combine(string importing, string target)
    {
        ArgumentNullException.ThrowIfNull(importing);
        ArgumentNullException.ThrowIfNull(target);
        int folder = importing.AsSpan().LastIndexOfAny('/', '\\') + 1;
        return Normalize(importing[..folder] + target);
    }

    /// <summary>The path with <c>/</c>, and without steps that lead nowhere or back.</summary>
    /// <param name="path">The path.</param>
    public static string Normalize(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string[] segments = path.Replace('\\', '/').Split('/');
        var kept = new List<string>();
        for (int index = 0; index < segments.Length; index++)
        {
            string segment = segments[index];
            bool isRoot = index == 0 && segment.Length == 0 && segments.Length > 1;
            if (isRoot || segment is not ("" or "." or ".."))
            {
                kept.Add(segment);
            }
            else if (segment == ".." && kept is [.., not (".." or "")])
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment == ".." && kept is [] or [.., ".."])
            {
                kept.Add(segment);
            }
        }

        return string.Join('/', kept);
    }

    /// <summary>Why a file whose name ends otherwise is not read.</summary>
    internal const string NoGrammarFile = "its name does not end in `.newsgrammar`";

    /// <summary>Whether a file is named as grammars are.</summary>
    internal static bool IsGrammar(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Files in groups by how many steps their folders are away from that of another one, the nearest first.</summary>
    /// <param name="path">The other one, by a path that can be compared with those of the files.</param>
    /// <param name="files">The files.</param>
    /// <param name="identify">Makes paths of files that can be compared.</param>
    internal static IEnumerable<IReadOnlyList<string>> NearestFirst(string path, IEnumerable<string> files, Func<string, string> identify) => files
        .GroupBy(file => StepsBetween(path, identify(file)))
        .OrderBy(static group => group.Key)
        .Select(static group => (IReadOnlyList<string>)[.. group.Order(StringComparer.Ordinal)]);

    /// <summary>How many steps lead from the folder of one file to that of another, up and down.</summary>
    private static int StepsBetween(string from, string to)
    {
        string[] start = FolderOf(from);
        string[] end = FolderOf(to);
        int common = start.AsSpan().CommonPrefixLength(end);
        return start.Length - common + end.Length - common;
    }

    private static string[] FolderOf(string path)
    {
        string[] steps = Normalize(path).Split('/');
        return steps[..^1];
    }

    /// <summary>Whether an import names a file; otherwise it names a vocabulary of the compiler.</summary>
    internal static bool IsFile(string target) =>
        target.AsSpan().ContainsAny('/', '\\') || target.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path does not start from the importing file: absolute ones, drives and addresses.</summary>
    internal static bool IsRooted(string target) =>
        target.StartsWith('/') || target.StartsWith('\\') || target.Contains(':');
}

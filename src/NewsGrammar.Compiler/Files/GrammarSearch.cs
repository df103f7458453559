namespace NewsGrammar.Compiler.Files;

/// <summary>The grammars below a folder.</summary>
/// <param name="Files">Their full paths.</param>
/// <param name="IsCut">Whether the search ended before it had seen all: a root may be somebody's whole disk.</param>
internal sealed record GrammarSearch(IReadOnlyList<string> Files, bool IsCut)
{
    /// <summary>How many grammars are found at most.</summary>
    public const int MaxGrammars = 10_000;

    /// <summary>How many entries of folders are looked at.</summary>
    public const int MaxEntries = 200_000;

    private static readonly EnumerationOptions AllEntries = new() { IgnoreInaccessible = true, AttributesToSkip = 0 };

    /// <summary>
    /// Looks for grammars, folder after folder, the upper ones first. Links to folders are not followed: what they lead to is
    /// below the root in its own right, or outside of it.
    /// </summary>
    /// <param name="root">The folder.</param>
    /// <param name="maximumEntries">How many entries of folders are looked at.</param>
    public static GrammarSearch Below(string root, int maximumEntries = MaxEntries)
    {
        var files = new List<string>();
        var pending = new Queue<string>([root]);
        int entries = 0;
        while (pending.TryDequeue(out string? folder))
        {
            try
            {
                foreach (FileSystemInfo entry in EntriesOf(folder))
                {
                    if (++entries > maximumEntries || files.Count == MaxGrammars)
                    {
                        return new GrammarSearch(files, IsCut: true);
                    }

                    if (entry is FileInfo && GrammarPath.IsGrammar(entry.Name))
                    {
                        files.Add(entry.FullName);
                    }
                    else if (entry is DirectoryInfo && entry.LinkTarget is null && !IsOutput(entry.Name))
                    {
                        pending.Enqueue(entry.FullName);
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Somebody has just removed the folder.
            }
        }

        return new GrammarSearch(files, IsCut: false);
    }

    /// <summary>Whether a folder holds a grammar itself, not only in folders of its own.</summary>
    public static bool HoldsGrammars(string folder)
    {
        try
        {
            return EntriesOf(folder).Take(MaxEntries).Any(static entry => entry is FileInfo && GrammarPath.IsGrammar(entry.Name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static IEnumerable<FileSystemInfo> EntriesOf(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", AllEntries);

    /// <summary>Folders that builds write, and hidden ones: the build of a project leaves them out, too.</summary>
    private static bool IsOutput(string name) => name is "bin" or "obj" or "node_modules" || name.StartsWith('.');
}

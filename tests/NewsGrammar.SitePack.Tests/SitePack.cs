namespace NewsGrammar.SitePack.Tests;

/// <summary>The site pack: a grammar file a site, its samples in the folder of the same name, their snapshots below it.</summary>
internal static class SitePack
{
    /// <summary>The folder of the pack.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>The names of the sites: the grammar files without their endings.</summary>
    public static IReadOnlyList<string> Sites { get; } = NamesIn(Folder, "*.newsgrammar");

    /// <summary>The path of a site's grammar file.</summary>
    public static string GrammarOf(string site) => Path.Combine(Folder, site + ".newsgrammar");

    /// <summary>The names of a site's samples: the text files without their endings.</summary>
    public static IReadOnlyList<string> SamplesOf(string site) => NamesIn(Path.Combine(Folder, site), "*.txt");

    /// <summary>The names of a site's snapshots, without their endings.</summary>
    public static IReadOnlyList<string> SnapshotsOf(string site) =>
        NamesIn(Path.Combine(Folder, site, "__snapshots__"), "*.snap");

    /// <summary>The text of a sample.</summary>
    public static string ReadSample(string site, string sample) =>
        File.ReadAllText(Path.Combine(Folder, site, sample + ".txt"));

    private static string[] NamesIn(string folder, string pattern) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, pattern).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)]
        : [];

    private static string FindFolder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsGrammar.sln")))
            {
                return Path.Combine(folder.FullName, "grammar");
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside of the repository.");
    }
}

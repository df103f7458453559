namespace NewsGrammar.Corpus.Tests;

/// <summary>Corpus files that others have made, which lie beside the repository where they are at hand.</summary>
internal static class SharedFiles
{
    /// <summary>Their folder, be it there or not.</summary>
    public static string Folder { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsGrammar.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.Parent?.FullName ?? "/", "shared", "data", "corpus");
    }
}

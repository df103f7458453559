namespace NewsGrammar.LanguageServer.Tests.Client;

/// <summary>Finds files of the repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The directory that holds the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo directory) => File.Exists(Path.Combine(directory.FullName, "NewsGrammar.sln"))
        ? directory.FullName
        : Find(directory.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository."));
}

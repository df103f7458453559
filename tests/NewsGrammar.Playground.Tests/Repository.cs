namespace NewsGrammar.Playground.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Its top folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the tests that run in the browser.</summary>
    public static string BrowserTests { get; } = Path.Combine(Root, "tests/NewsGrammar.Playground.Tests/browser");

    /// <summary>The folder of the page's sources, where npm installs.</summary>
    public static string Page { get; } = Path.Combine(Root, "src/NewsGrammar.Playground/page");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsGrammar.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside of the repository.");
    }
}

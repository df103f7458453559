using System.Globalization;

namespace NewsGrammar.Playground.Tests;

/// <summary>What the tests need besides .NET: Node.js, the packages of the page, and a browser.</summary>
internal static class Prerequisites
{
    private const int OldestNode = 20;

    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private static readonly Lazy<string?> Packages = new(static () =>
        File.Exists(Path.Combine(Repository.Page, "node_modules/.package-lock.json"))
            ? null
            : ProgramRun.Of("npm", Repository.Page, "ci", "--no-audit", "--no-fund") switch
            {
                null => "npm is not installed.",
                { ExitCode: 0 } => null,
                { Error: var error } => "npm cannot install the packages of the page: " + error.Split('\n')[0],
            });

    /// <summary>The browser's executable; null where there is none.</summary>
    public static string? Browser { get; } = Environment.GetEnvironmentVariable("NEWSGRAMMAR_BROWSER") ?? (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in Browsers
        select Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Skips a test where the page cannot be made.</summary>
    public static void RequirePackages()
    {
        Skip.IfNot(HasNode(), $"Node.js {OldestNode} or later is not installed.");
        Skip.If(Packages.Value is not null, Packages.Value);
    }

    /// <summary>Skips a test where there is no browser, or no page for it.</summary>
    public static void RequireBrowser()
    {
        Skip.If(Browser is null, "There is no Chromium: install it, or name another executable by NEWSGRAMMAR_BROWSER.");
        RequirePackages();
    }

    private static bool HasNode() =>
        ProgramRun.Of("node", Repository.Root, "--version") is { ExitCode: 0, Output: ['v', .. var version] }
        && int.Parse(version.Split('.')[0], CultureInfo.InvariantCulture) >= OldestNode;
}

using System.Globalization;
using System.Reflection;

namespace NewsGrammar.Packages.Tests.Consumers;

/// <summary>
/// The packages of this build in a folder that serves as a feed, and room for apps that use them. Their version exists only
/// once, so that no cache can hand out older ones; it is higher than any that could be published.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private static readonly string[] Projects = ["src/NewsGrammar", "src/NewsGrammar.Authoring", "src/NewsGrammar.Html", "src/NewsGrammar.Cli"];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("newsgrammar-packages-");
    private int _apps;

    /// <summary>Packs what was built.</summary>
    public PackageFeed()
    {
        Folder = _root.CreateSubdirectory("feed").FullName;
        foreach (string project in Projects)
        {
            DotNet.Run(Repository.Root, ["pack", project, .. PackOptions, "-o", Folder]);
        }

        // Apps see the feed and the machine's own sources; packages go to a folder of this run, unless the machine has them.
        File.WriteAllText(Path.Combine(_root.FullName, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_root.FullName, "cache")}" />
              </config>
              <fallbackPackageFolders>
                <add key="machine" value="{MachinePackages()}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="newsgrammar-tests" value="{Folder}" />
              </packageSources>
            </configuration>
            """);

        // What stands above a developer's project is none of the repository's.
        File.WriteAllText(Path.Combine(_root.FullName, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_root.FullName, "Directory.Packages.props"), "<Project />");
    }

    /// <summary>The configuration that the tests were built in.</summary>
    public static string Configuration { get; } = typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "Configuration").Value!;

    /// <summary>The version of the packages.</summary>
    public static string Version { get; } = string.Create(
        CultureInfo.InvariantCulture, $"1000.{DateTime.UtcNow:yyMMdd}.{Environment.ProcessId * 100_000L % 2_000_000_000 + DateTime.UtcNow.TimeOfDay.Seconds}");

    /// <summary>The options that keep <c>dotnet pack</c> to what was built.</summary>
    public static IReadOnlyList<string> PackOptions { get; } =
        ["-c", Configuration, "--no-build", $"-p:PackageVersion={Version}", "-nologo", "-v:q"];

    /// <summary>The folder that holds the packages.</summary>
    public string Folder { get; }

    /// <summary>The file of a package.</summary>
    public string this[string package] => Path.Combine(Folder, $"{package}.{Version}.nupkg");

    /// <summary>An empty folder that knows the feed.</summary>
    public string NewFolder() => _root.CreateSubdirectory($"app{Interlocked.Increment(ref _apps)}").FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _root.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A server of the SDK may hold a file for a while. The folder is the system's to clean.
        }
    }

    private static string MachinePackages()
    {
        string? configured = Environment.GetEnvironmentVariable("NUGET_PACKAGES");
        string folder = string.IsNullOrEmpty(configured)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")
            : configured;
        return Directory.CreateDirectory(folder).FullName;
    }
}

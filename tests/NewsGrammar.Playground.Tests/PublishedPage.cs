using System.Text.Json;

namespace NewsGrammar.Playground.Tests;

/// <summary>The playground as it is published, and what the tests in the browser gave, which run once for all.</summary>
public sealed class PublishedPage : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsgrammar-playground-");
    private readonly Lazy<string> _root;
    private readonly Lazy<IReadOnlyDictionary<string, BrowserResult>> _results;

    /// <summary>Prepares it; nothing runs before a test asks for it.</summary>
    public PublishedPage()
    {
        _root = new Lazy<string>(Publish);
        _results = new Lazy<IReadOnlyDictionary<string, BrowserResult>>(RunBrowser);
    }

    /// <summary>The folder that a server hands out.</summary>
    public string Root => _root.Value;

    /// <summary>What each test in the browser gave.</summary>
    public IReadOnlyDictionary<string, BrowserResult> Results => _results.Value;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string Publish()
    {
        ProgramRun run = ProgramRun.Of(
            "dotnet", Repository.Root, "publish", "src/NewsGrammar.Playground", "-c", Configuration, "-o", _folder.FullName, "-nologo")!;
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return Path.Combine(_folder.FullName, "wwwroot");
    }

    private Dictionary<string, BrowserResult> RunBrowser()
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "NewsGrammar.Cli.dll");
        ProgramRun run = ProgramRun.Of("node", Repository.BrowserTests, "run.mjs", Root, Prerequisites.Browser!, tool)!;
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return JsonSerializer.Deserialize<BrowserResult[]>(run.Output, JsonSerializerOptions.Web)!
            .ToDictionary(static each => each.Name, StringComparer.Ordinal);
    }
}

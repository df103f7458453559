using System.Text.Json;
using System.Text.Json.Nodes;

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
    private readonly Lazy<IReadOnlyDictionary<string, string?>> _results;

    /// <summary>Prepares it; nothing runs before a test asks for it.</summary>
    public PublishedPage()
    {
        _root = new Lazy<string>(Publish);
        _results = new Lazy<IReadOnlyDictionary<string, string?>>(RunBrowser);
    }

    /// <summary>The folder that a server hands out.</summary>
    public string Root => _root.Value;

    /// <summary>For each test in the browser, why it failed; null for one that did not.</summary>
    public IReadOnlyDictionary<string, string?> Results => _results.Value;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string Publish()
    {
        ProgramRun run = ProgramRun.Of(
            "dotnet", Repository.Root, "publish", "src/NewsGrammar.Playground", "-c", Configuration, "-o", _folder.FullName, "-nologo")!;
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return Path.Combine(_folder.FullName, "wwwroot");
    }

    private Dictionary<string, string?> RunBrowser()
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "NewsGrammar.Cli.dll");
        ProgramRun run = ProgramRun.Of("node", Repository.BrowserTests, "run.mjs", Root, Prerequisites.Browser!, tool)!;
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return JsonSerializer.Deserialize<JsonArray>(run.Output)!
            .ToDictionary(static each => (string)each!["name"]!, static each => (string?)each!["error"], StringComparer.Ordinal);
    }
}

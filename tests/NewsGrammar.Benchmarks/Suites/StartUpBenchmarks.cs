using BenchmarkDotNet.Attributes;
using NewsGrammar.Benchmarks.Building;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Suites;

/// <summary>The command line as a process of its own. Build <c>src/NewsGrammar.Cli</c> in Release before.</summary>
public class StartUpBenchmarks
{
    private readonly CommandLineProcess _process = new(ArticleDocuments.Create(ArticleDocuments.Article).Utf8);

    /// <summary>Checks that there is something to start.</summary>
    /// <exception cref="InvalidOperationException">The command line is not built, or fails.</exception>
    [GlobalSetup]
    public void Setup()
    {
        if (!CommandLineProcess.IsBuilt || _process.Parse() == 0)
        {
            throw new InvalidOperationException("Build src/NewsGrammar.Cli in Release before.");
        }
    }

    /// <summary>Starts and prints the version.</summary>
    [Benchmark]
    public int Version() => _process.Version();

    /// <summary>Starts, parses the article and prints JSON.</summary>
    [Benchmark]
    public int ParseArticle() => _process.Parse();
}

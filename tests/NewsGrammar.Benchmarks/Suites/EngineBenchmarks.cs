using BenchmarkDotNet.Attributes;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Engines;
using NewsGrammar.Benchmarks.Floors;

namespace NewsGrammar.Benchmarks.Suites;

/// <summary>The engines and the floors on every document, with the code that the runtime makes of them.</summary>
[MemoryDiagnoser]
[DisassemblyDiagnoser(maxDepth: 6, exportCombinedDisassemblyReport: true)]
public class EngineBenchmarks
{
    private readonly CountUtf8 _countUtf8 = new();
    private readonly CountUtf16 _countUtf16 = new();
    private readonly LinesUtf8 _linesUtf8 = new();
    private readonly LinesUtf16 _linesUtf16 = new();
    private readonly GeneratedUtf8 _generatedUtf8 = new();
    private readonly GeneratedUtf16 _generatedUtf16 = new();
    private readonly InterpreterUtf8 _interpreterUtf8 = new();
    private readonly InterpreterUtf16 _interpreterUtf16 = new();
    private ArticleDocument _document = null!;

    /// <summary>The name of the document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = ArticleDocuments.Article;

    /// <summary>The documents.</summary>
    public static IEnumerable<string> Documents => ArticleDocuments.Names;

    /// <summary>Writes the document and checks every answer.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _document = ArticleDocuments.Create(Document);
        RightAnswer.Require(_document, _countUtf8, _countUtf16, _linesUtf8, _linesUtf16);
        RightAnswer.Require(_document, _generatedUtf8, _generatedUtf16, _interpreterUtf8, _interpreterUtf16);
    }

    /// <summary>Counts the line feeds of UTF-8.</summary>
    [Benchmark]
    public int CountUtf8() => _countUtf8.Run(_document);

    /// <summary>Counts the line feeds of UTF-16.</summary>
    [Benchmark]
    public int CountUtf16() => _countUtf16.Run(_document);

    /// <summary>Cuts UTF-8 into lines.</summary>
    [Benchmark(Baseline = true)]
    public int LinesUtf8() => _linesUtf8.Run(_document);

    /// <summary>Cuts UTF-16 into lines.</summary>
    [Benchmark]
    public int LinesUtf16() => _linesUtf16.Run(_document);

    /// <summary>The generated parser on UTF-8.</summary>
    [Benchmark]
    public int GeneratedUtf8() => _generatedUtf8.Run(_document);

    /// <summary>The generated parser on UTF-16.</summary>
    [Benchmark]
    public int GeneratedUtf16() => _generatedUtf16.Run(_document);

    /// <summary>The interpreter on UTF-8.</summary>
    [Benchmark]
    public int InterpreterUtf8() => _interpreterUtf8.Run(_document);

    /// <summary>The interpreter on UTF-16.</summary>
    [Benchmark]
    public int InterpreterUtf16() => _interpreterUtf16.Run(_document);
}

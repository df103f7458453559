using BenchmarkDotNet.Attributes;
using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Suites;

/// <summary>Everyone who reads articles, on the documents that all of them read.</summary>
[MemoryDiagnoser]
public class ContenderBenchmarks
{
    private ArticleContender _contender = null!;
    private ArticleDocument _document = null!;

    /// <summary>The name of the document.</summary>
    [Params(ArticleDocuments.Article, "short-lines", "long-paragraphs")]
    public string Document { get; set; } = ArticleDocuments.Article;

    /// <summary>The name of the contender.</summary>
    [ParamsSource(nameof(Contenders))]
    public string Contender { get; set; } = "";

    /// <summary>The contenders.</summary>
    public static IEnumerable<string> Contenders => ArticleContenders.All().Select(contender => contender.Name);

    /// <summary>Writes the document and checks the answer.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _document = ArticleDocuments.Create(Document);
        _contender = ArticleContenders.All().Single(contender => contender.Name == Contender);
        RightAnswer.Require(_document, _contender);
    }

    /// <summary>Parses the document and reads every field.</summary>
    [Benchmark]
    public int Read() => _contender.Run(_document);
}

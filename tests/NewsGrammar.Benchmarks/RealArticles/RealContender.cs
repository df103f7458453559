using NewsGrammar.Benchmarks.Building;
using NewsGrammar.Benchmarks.Contenders;

namespace NewsGrammar.Benchmarks.RealArticles;

/// <summary>Who reads articles of newsrooms, with the grammar of one of them.</summary>
/// <param name="name"><inheritdoc cref="IContender{TDocument}.Name" path="/summary"/></param>
/// <param name="encoding"><inheritdoc cref="IContender{TDocument}.Encoding" path="/summary"/></param>
internal abstract class RealContender(string name, TextEncoding encoding) : IContender<RealArticle>
{
    private static readonly Grammar Interpreter = Grammar.Load(Path.Combine(BuiltParts.RepositoryRoot, "grammar", "cnn-arabic.newsgrammar"));

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public TextEncoding Encoding { get; } = encoding;

    /// <summary>All that parse and read.</summary>
    public static RealContender[] All() => [new RealUtf8(), new RealUtf16(), new RealJsonUtf8()];

    /// <inheritdoc/>
    public abstract int Run(RealArticle document);

    /// <summary>What a run must answer, by the interpreter.</summary>
    protected abstract int Expected(Grammar interpreter, RealArticle document);

    /// <inheritdoc/>
    public string? Check(RealArticle document)
    {
        int expected = Expected(Interpreter, document);
        int actual = Run(document);
        return expected == actual ? null : $"expected {expected}, read {actual}";
    }
}

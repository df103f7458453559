using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Floors;

/// <summary>A walk over the text that finds its lines and reads nothing: what no parser can be expected to beat.</summary>
/// <param name="name"><inheritdoc cref="IContender{TDocument}.Name" path="/summary"/></param>
/// <param name="encoding"><inheritdoc cref="IContender{TDocument}.Encoding" path="/summary"/></param>
internal abstract class Floor(string name, TextEncoding encoding) : IContender<BenchmarkDocument>
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public TextEncoding Encoding { get; } = encoding;

    /// <inheritdoc/>
    public abstract int Run(BenchmarkDocument document);

    /// <inheritdoc/>
    public string? Check(BenchmarkDocument document)
    {
        int expected = Expected(document.Text.Split('\n'));
        int actual = Run(document);
        return expected == actual ? null : $"expected {expected}, counted {actual}";
    }

    /// <summary>What the walk must give.</summary>
    /// <param name="lines">The lines of the text, without their ends.</param>
    protected abstract int Expected(string[] lines);
}

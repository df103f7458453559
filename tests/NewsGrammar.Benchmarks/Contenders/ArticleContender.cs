using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>A parser of the aggregator's layout.</summary>
/// <param name="name"><inheritdoc cref="IContender{TDocument}.Name" path="/summary"/></param>
/// <param name="encoding"><inheritdoc cref="IContender{TDocument}.Encoding" path="/summary"/></param>
internal abstract class ArticleContender(string name, TextEncoding encoding) : IContender<ArticleDocument>
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public TextEncoding Encoding { get; } = encoding;

    /// <inheritdoc/>
    public abstract int Run(ArticleDocument document);

    /// <summary>Parses a document by the same code and gives its fields, to compare.</summary>
    public abstract ArticleFields Read(ArticleDocument document);

    /// <inheritdoc/>
    public string? Check(ArticleDocument document)
    {
        try
        {
            if (FieldComparison.FirstDifference(document.Fields, Read(document)) is { } difference)
            {
                return difference;
            }

            int expected = document.Fields.TotalLength(Encoding);
            int actual = Run(document);
            return expected == actual ? null : $"total length: expected {expected}, read {actual}";
        }
        catch (Exception exception)
        {
            return exception.Message.ReplaceLineEndings(" ");
        }
    }
}

using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Documents;

/// <summary>A text of the aggregator's layout.</summary>
/// <param name="name"><inheritdoc cref="BenchmarkDocument" path="/param[@name='name']"/></param>
/// <param name="text"><inheritdoc cref="BenchmarkDocument" path="/param[@name='text']"/></param>
/// <param name="fields">What it must be read into.</param>
internal sealed class ArticleDocument(string name, string text, ArticleFields fields) : BenchmarkDocument(name, text)
{
    /// <summary>What it must be read into.</summary>
    public ArticleFields Fields { get; } = fields;
}

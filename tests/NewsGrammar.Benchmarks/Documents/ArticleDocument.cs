using NewsGrammar.Benchmarks.Fields;
using NewsGrammar.Marks;

namespace NewsGrammar.Benchmarks.Documents;

/// <summary>A text of the aggregator's layout.</summary>
/// <param name="name"><inheritdoc cref="BenchmarkDocument" path="/param[@name='name']"/></param>
/// <param name="text"><inheritdoc cref="BenchmarkDocument" path="/param[@name='text']"/></param>
/// <param name="fields">What it must be read into.</param>
internal sealed class ArticleDocument(string name, string text, ArticleFields fields) : BenchmarkDocument(name, text)
{
    /// <summary>What it must be read into.</summary>
    public ArticleFields Fields { get; } = fields;

    /// <summary>Marks for its lines, as if each were a paragraph of a page's article.</summary>
    public LineMarks[] Marks { get; } =
        [.. text.Split('\n').Where(static line => !string.IsNullOrWhiteSpace(line)).Select(static _ => new LineMarks(LineMark.Paragraph | LineMark.Article))];
}

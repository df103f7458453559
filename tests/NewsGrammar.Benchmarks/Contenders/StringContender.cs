using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>A parser that makes strings.</summary>
/// <param name="name"><inheritdoc cref="ArticleContender" path="/param[@name='name']"/></param>
internal abstract class StringContender(string name) : ArticleContender(name, TextEncoding.Utf16)
{
    /// <inheritdoc/>
    public override int Run(ArticleDocument document) => Parse(document.Text).TotalLength();

    /// <inheritdoc/>
    public override ArticleFields Read(ArticleDocument document) => Parse(document.Text);

    /// <summary>Parses a text.</summary>
    protected abstract ArticleFields Parse(string text);
}

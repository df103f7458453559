using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Engines;

/// <summary>The parser that is generated from the grammar, on UTF-16.</summary>
internal sealed class GeneratedUtf16() : ArticleContender("generated-utf16", TextEncoding.Utf16)
{
    /// <inheritdoc/>
    public override int Run(ArticleDocument document)
    {
        using ArabKhabar.Article<char> article = ArabKhabar.Parse(document.Text);
        return TypedReading.TotalLength(article);
    }

    /// <inheritdoc/>
    public override ArticleFields Read(ArticleDocument document)
    {
        using ArabKhabar.Article<char> article = ArabKhabar.Parse(document.Text);
        return TypedReading.Fields(article);
    }
}

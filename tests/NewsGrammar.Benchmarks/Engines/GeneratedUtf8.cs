using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Engines;

/// <summary>The parser that is generated from the grammar, on UTF-8.</summary>
internal sealed class GeneratedUtf8() : ArticleContender("generated-utf8", TextEncoding.Utf8)
{
    /// <inheritdoc/>
    public override int Run(ArticleDocument document)
    {
        using ArabKhabar.Article<byte> article = ArabKhabar.ParseUtf8(document.Utf8);
        return TypedReading.TotalLength(article);
    }

    /// <inheritdoc/>
    public override ArticleFields Read(ArticleDocument document)
    {
        using ArabKhabar.Article<byte> article = ArabKhabar.ParseUtf8(document.Utf8);
        return TypedReading.Fields(article);
    }
}

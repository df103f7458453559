using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;
using NewsGrammar.Marks;

namespace NewsGrammar.Benchmarks.Engines;

/// <summary>The generated parser on UTF-8 with marks beside every line, as lines of pages have: what marks cost.</summary>
internal sealed class MarkedUtf8() : ArticleContender("generated-utf8-marks", TextEncoding.Utf8)
{
    /// <inheritdoc/>
    public override int Run(ArticleDocument document)
    {
        using ArabKhabar.Article<byte> article = ArabKhabar.ParseUtf8(new MarkedText<byte>(document.Utf8, document.Marks));
        return TypedReading.TotalLength(article);
    }

    /// <inheritdoc/>
    public override ArticleFields Read(ArticleDocument document)
    {
        using ArabKhabar.Article<byte> article = ArabKhabar.ParseUtf8(new MarkedText<byte>(document.Utf8, document.Marks));
        return TypedReading.Fields(article);
    }
}

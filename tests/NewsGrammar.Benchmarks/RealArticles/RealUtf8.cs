using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.RealArticles;

/// <summary>The generated parser, on UTF-8.</summary>
internal sealed class RealUtf8() : RealContender("generated-utf8", TextEncoding.Utf8)
{
    /// <inheritdoc/>
    public override int Run(RealArticle document)
    {
        using CnnArabic.Article<byte> article = CnnArabic.ParseUtf8(document.Utf8);
        return RealFields.TotalLength(article);
    }

    /// <inheritdoc/>
    protected override int Expected(Grammar interpreter, RealArticle document)
    {
        using ParsedDocument<byte> parsed = interpreter.ParseUtf8(document.Utf8);
        return RealFields.TotalLength(parsed.Root);
    }
}

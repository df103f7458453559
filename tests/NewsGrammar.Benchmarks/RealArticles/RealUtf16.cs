using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.RealArticles;

/// <summary>The generated parser, on UTF-16.</summary>
internal sealed class RealUtf16() : RealContender("generated-utf16", TextEncoding.Utf16)
{
    /// <inheritdoc/>
    public override int Run(RealArticle document)
    {
        using CnnArabic.Article<char> article = CnnArabic.Parse(document.Text);
        return RealFields.TotalLength(article);
    }

    /// <inheritdoc/>
    protected override int Expected(Grammar interpreter, RealArticle document)
    {
        using ParsedDocument<char> parsed = interpreter.Parse(document.Text);
        return RealFields.TotalLength(parsed.Root);
    }
}

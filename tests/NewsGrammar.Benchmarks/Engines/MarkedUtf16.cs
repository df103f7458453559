using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;
using NewsGrammar.Marks;

namespace NewsGrammar.Benchmarks.Engines;

/// <summary>The generated parser on UTF-16 with marks beside every line, as lines of pages have: what marks cost.</summary>
internal sealed class MarkedUtf16() : ArticleContender("generated-utf16-marks", TextEncoding.Utf16)
{
    /// <inheritdoc/>
    public override int Run(ArticleDocument document)
    {
        using ArabKhabar.Article<char> article = ArabKhabar.Parse(new MarkedText<char>(document.Text, document.Marks));
        return TypedReading.TotalLength(article);
    }

    /// <inheritdoc/>
    public override ArticleFields Read(ArticleDocument document)
    {
        using ArabKhabar.Article<char> article = ArabKhabar.Parse(new MarkedText<char>(document.Text, document.Marks));
        return TypedReading.Fields(article);
    }
}

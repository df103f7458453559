using System.Buffers;
using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.RealArticles;

/// <summary>The generated parser on UTF-8, and its fields as JSON in a buffer that is used again.</summary>
internal sealed class RealJsonUtf8() : RealContender("generated-utf8-json", TextEncoding.Utf8)
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);

    /// <inheritdoc/>
    public override int Run(RealArticle document)
    {
        _output.ResetWrittenCount();
        using CnnArabic.Article<byte> article = CnnArabic.ParseUtf8(document.Utf8);
        article.WriteTo(_output);
        return _output.WrittenCount;
    }

    /// <inheritdoc/>
    protected override int Expected(Grammar interpreter, RealArticle document)
    {
        var output = new ArrayBufferWriter<byte>();
        using ParsedDocument<byte> parsed = interpreter.ParseUtf8(document.Utf8);
        parsed.WriteTo(output);
        return output.WrittenCount;
    }
}

using System.Buffers;
using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Json;

/// <summary>The parser that is generated from the grammar, on UTF-8.</summary>
internal sealed class GeneratedJsonUtf8() : JsonContender("generated-utf8", TextEncoding.Utf8)
{
    /// <inheritdoc/>
    protected override void Write(ArticleDocument document, IBufferWriter<byte> output)
    {
        using ArabKhabar.Article<byte> article = ArabKhabar.ParseUtf8(document.Utf8);
        article.WriteTo(output);
    }
}

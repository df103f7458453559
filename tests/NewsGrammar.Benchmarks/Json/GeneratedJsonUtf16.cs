using System.Buffers;
using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Json;

/// <summary>The parser that is generated from the grammar, on UTF-16.</summary>
internal sealed class GeneratedJsonUtf16() : JsonContender("generated-utf16", TextEncoding.Utf16)
{
    /// <inheritdoc/>
    protected override void Write(ArticleDocument document, IBufferWriter<byte> output)
    {
        using ArabKhabar.Article<char> article = ArabKhabar.Parse(document.Text);
        article.WriteTo(output);
    }
}

using System.Buffers;
using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Engines;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.Json;

/// <summary>The interpreter of the grammar, on UTF-8.</summary>
internal sealed class InterpreterJsonUtf8() : JsonContender("interpreter-utf8", TextEncoding.Utf8)
{
    /// <inheritdoc/>
    protected override void Write(ArticleDocument document, IBufferWriter<byte> output)
    {
        using ParsedDocument<byte> article = ArabKhabarGrammar.Value.ParseUtf8(document.Utf8);
        article.WriteTo(output);
    }
}

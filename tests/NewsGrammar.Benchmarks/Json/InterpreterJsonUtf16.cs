using System.Buffers;
using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Engines;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.Json;

/// <summary>The interpreter of the grammar, on UTF-16.</summary>
internal sealed class InterpreterJsonUtf16() : JsonContender("interpreter-utf16", TextEncoding.Utf16)
{
    /// <inheritdoc/>
    protected override void Write(ArticleDocument document, IBufferWriter<byte> output)
    {
        using ParsedDocument<char> article = ArabKhabarGrammar.Value.Parse(document.Text);
        article.WriteTo(output);
    }
}

using System.Buffers;
using System.Text.Json;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Grammars;
using NewsGrammar.Output.Json;
using NewsGrammar.Views;

namespace NewsGrammar.Corpus.Outputs;

/// <summary>
/// Writes where the values of documents stand in their texts: <c>[start, end, field]</c>, counted in Unicode code points, as
/// Python indexes strings.
/// </summary>
internal sealed class SpanLines : IDocumentLines
{
    private static readonly JsonEncodedText Spans = JsonEncodedText.Encode("spans");

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, DocumentGrammar grammar, ParsedDocument<byte> document, Block block)
    {
        var sink = new JsonBufferSink(block.Output);
        DocumentLines.Begin(ref sink, id, url);
        sink.WriteName(DocumentLines.Grammar);
        sink.WriteText(grammar.Grammar.Name.AsSpan());
        sink.WriteName(Spans);
        sink.BeginArray();
        var points = new CodePointCount(document.Text);
        foreach (ResultPlace place in document.ToPlaces())
        {
            if (place.Field is { } field)
            {
                int start = points.Before(place.Offset);
                sink.BeginArray();
                sink.WriteNumber(start);
                sink.WriteNumber(start + CodePointCount.In(document.Text.Slice(place.Offset, place.Length)));
                sink.WriteText(field.AsSpan());
                sink.EndArray();
            }
        }

        sink.EndArray();
        sink.EndObject();
        sink.Complete();
        block.Output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public void WriteUnknown(ReadOnlySpan<byte> text, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block)
    {
        var sink = new JsonBufferSink(block.Output);
        DocumentLines.Begin(ref sink, id, url);
        sink.Complete();
        block.Output.Write(",\"recognized\":false,\"spans\":[]}\n"u8);
    }
}

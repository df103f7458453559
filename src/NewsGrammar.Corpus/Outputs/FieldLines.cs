using System.Buffers;
using System.Text.Json;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Grammars;
using NewsGrammar.Output;
using NewsGrammar.Output.Json;
using NewsGrammar.Views;

namespace NewsGrammar.Corpus.Outputs;

/// <summary>Writes the fields of documents, and their repairs.</summary>
internal sealed class FieldLines : IDocumentLines
{
    private static readonly JsonEncodedText Document = JsonEncodedText.Encode("document");
    private static readonly JsonEncodedText Repairs = JsonEncodedText.Encode("repairs");

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, DocumentGrammar grammar, ParsedDocument<byte> document, Block block)
    {
        var sink = new JsonBufferSink(block.Output);
        DocumentLines.Begin(ref sink, id, url);
        sink.WriteName(DocumentLines.Grammar);
        sink.WriteText(grammar.Grammar.Name.AsSpan());
        sink.WriteName(Document);
        JsonOutput.WriteFields(document.Root, ref sink);
        sink.WriteName(Repairs);
        JsonOutput.WriteRepairs(document.Repairs, ref sink);
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
        block.Output.Write(",\"recognized\":false,\"repairs\":[]}\n"u8);
    }
}

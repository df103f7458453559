using System.Buffers;
using System.Text.Json;
using NewsGrammar.Output;
using NewsGrammar.Output.Json;
using NewsGrammar.Views;

namespace NewsGrammar.Corpus.Outputs;

/// <summary>Writes documents, a line each.</summary>
internal static class DocumentLines
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");
    private static readonly JsonEncodedText Grammar = JsonEncodedText.Encode("grammar");
    private static readonly JsonEncodedText Document = JsonEncodedText.Encode("document");
    private static readonly JsonEncodedText Repairs = JsonEncodedText.Encode("repairs");

    /// <summary>Writes the fields of a document.</summary>
    /// <param name="id">Its identifier, UTF-8.</param>
    /// <param name="url">Its web address, UTF-8; empty where none is known.</param>
    /// <param name="document">What was read.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteFields(ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, ParsedDocument<byte> document, IBufferWriter<byte> output)
    {
        var sink = new JsonBufferSink(output);
        sink.BeginObject();
        sink.WriteName(Id);
        sink.WriteText(id);
        if (!url.IsEmpty)
        {
            sink.WriteName(Url);
            sink.WriteText(url);
        }

        sink.WriteName(Grammar);
        sink.WriteText(document.Schema.Name.AsSpan());
        sink.WriteName(Document);
        JsonOutput.WriteFields(document.Root, ref sink);
        sink.WriteName(Repairs);
        JsonOutput.WriteRepairs(document.Repairs, ref sink);
        sink.EndObject();
        sink.Complete();
        output.Write("\n"u8);
    }
}

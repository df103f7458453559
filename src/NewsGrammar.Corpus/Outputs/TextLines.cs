using System.Buffers;
using System.Text.Json;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Grammars;
using NewsGrammar.Output;
using NewsGrammar.Output.Json;
using NewsGrammar.Schema;
using NewsGrammar.Views;

namespace NewsGrammar.Corpus.Outputs;

/// <summary>
/// Writes the bodies of documents as texts, what stands beside them as metadata: <c>text</c>, <c>id</c> and <c>metadata</c>,
/// as datatrove and others read them. Articles that a page shows beside its own are in neither.
/// </summary>
internal sealed class TextLines : IDocumentLines
{
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText Metadata = JsonEncodedText.Encode("metadata");

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, DocumentGrammar grammar, ParsedDocument<byte> document, Block block)
    {
        block.Body.ResetWrittenCount();
        AddBody(grammar, document, block.Body);
        var sink = new JsonBufferSink(block.Output);
        Begin(ref sink, block.Body.WrittenSpan, id, url);
        sink.WriteName(DocumentLines.Grammar);
        sink.WriteText(grammar.Grammar.Name.AsSpan());
        LayoutView<byte> root = document.Root;
        FieldSchema[] fields = root.Schema.Fields;
        for (int field = 0; field < fields.Length; field++)
        {
            if (!grammar.IsBody[field] && fields[field].Kind != FieldKind.Layout && root.Has(field))
            {
                sink.WriteName(fields[field].JsonName);
                JsonOutput.WriteField(root, field, fields[field], ref sink);
            }
        }

        sink.EndObject();
        sink.EndObject();
        sink.Complete();
        block.Output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public void WriteUnknown(ReadOnlySpan<byte> text, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block)
    {
        var sink = new JsonBufferSink(block.Output);
        Begin(ref sink, text, id, url);
        sink.Complete();
        block.Output.Write(url.IsEmpty ? "\"recognized\":false}}\n"u8 : ",\"recognized\":false}}\n"u8);
    }

    private static void Begin(ref JsonBufferSink sink, ReadOnlySpan<byte> text, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url)
    {
        sink.BeginObject();
        sink.WriteName(Text);
        sink.WriteText(text);
        sink.WriteName(DocumentLines.Id);
        sink.WriteText(id);
        sink.WriteName(Metadata);
        sink.BeginObject();
        DocumentLines.WriteUrl(ref sink, url);
    }

    /// <summary>The lines of the body, in the order of the page.</summary>
    private static void AddBody(DocumentGrammar grammar, ParsedDocument<byte> document, ArrayBufferWriter<byte> body)
    {
        foreach (ParsedLine<byte> line in document.Lines)
        {
            if (IsOfBody(grammar, document.Schema, line.Slot))
            {
                AddLine(line.Value, body);
            }

            foreach (SpreadSchema spread in line.Spreads)
            {
                CaptureView<byte> captures = line.Captures;
                if (IsOfBody(grammar, document.Schema, spread.Slot) && line.Slot < 0 && captures.Has(spread.Capture))
                {
                    AddLine(captures.Value(spread.Capture), body);
                }
            }
        }
    }

    private static bool IsOfBody(DocumentGrammar grammar, GrammarSchema schema, int slot) =>
        schema.AncestorAt(slot, 1) is >= 0 and int field && grammar.IsBody[field];

    private static void AddLine(ReadOnlySpan<byte> line, ArrayBufferWriter<byte> body)
    {
        if (body.WrittenCount > 0)
        {
            body.Write("\n"u8);
        }

        body.Write(line);
    }
}

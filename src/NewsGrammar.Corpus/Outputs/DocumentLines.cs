using System.Text.Json;
using NewsGrammar.Output.Json;

namespace NewsGrammar.Corpus.Outputs;

/// <summary>What the lines of all kinds of results have in common.</summary>
internal static class DocumentLines
{
    /// <summary>The name of the grammar's name.</summary>
    public static readonly JsonEncodedText Grammar = JsonEncodedText.Encode("grammar");

    /// <summary>The name of the web address.</summary>
    public static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");

    /// <summary>The name of the identifier.</summary>
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");

    /// <summary>What writes results of a kind.</summary>
    public static IDocumentLines Of(ResultKind kind) => kind switch
    {
        ResultKind.Fields => new FieldLines(),
        ResultKind.Text => new TextLines(),
        ResultKind.Spans => new SpanLines(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Begins a line with the document's identifier and web address.</summary>
    public static void Begin(ref JsonBufferSink sink, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url)
    {
        sink.BeginObject();
        sink.WriteName(Id);
        sink.WriteText(id);
        WriteUrl(ref sink, url);
    }

    /// <summary>Writes the web address where it is known.</summary>
    public static void WriteUrl(ref JsonBufferSink sink, ReadOnlySpan<byte> url)
    {
        if (!url.IsEmpty)
        {
            sink.WriteName(Url);
            sink.WriteText(url);
        }
    }
}

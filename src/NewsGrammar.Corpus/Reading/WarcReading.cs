using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Reading.Http;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Corpus.Records.Warc;
using NewsGrammar.Marks;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Reads blocks of WARC records: texts of WET files, and responses of web servers that are text or pages.</summary>
/// <param name="input">The name of the input.</param>
/// <param name="longest">The longest document, in bytes.</param>
/// <param name="reading">Reads the texts.</param>
/// <param name="pages">Reads the pages.</param>
internal sealed class WarcReading(string input, int longest, ITextReading reading, IPageReading pages) : IBlockReading
{
    /// <inheritdoc/>
    public void Read(Block block)
    {
        foreach (WarcPiece piece in block.Pieces)
        {
            ReadOnlySpan<byte> record = block.Bytes.Slice(piece.Start, piece.Length);
            var header = new HeaderFields(record[..piece.HeaderLength]);
            ReadOnlySpan<byte> content = record[piece.HeaderLength..];
            if (Ascii.EqualsIgnoreCase(header["WARC-Type"u8], "response"u8))
            {
                ReadResponse(content, header, piece, block);
            }
            else
            {
                ReadText(content, charset: null, header, piece, block);
            }
        }

        foreach (PassedRecord passed in block.Passed)
        {
            block.Counts.Records++;
            RejectLines.Write(block, input, passed.Number, passed.Offset, default, passed.Reason, passed.Message, isLine: false);
        }

        block.CountDocuments();
    }

    private void ReadResponse(ReadOnlySpan<byte> content, HeaderFields header, WarcPiece piece, Block block)
    {
        if (!HttpResponse.TryRead(content, out HttpResponse response))
        {
            block.Counts.AddOther("response that is not HTTP");
            return;
        }

        if (response.Status is < 200 or > 299)
        {
            block.Counts.AddOther(string.Create(CultureInfo.InvariantCulture, $"http {response.Status}"));
            return;
        }

        string type = response.MediaType;
        if (type is not ("text/plain" or "text/html" or "application/xhtml+xml"))
        {
            block.Counts.AddOther(type.Length == 0 ? "response without a type" : type);
            return;
        }

        if (HttpBody.Decode(response, longest, out ReadOnlySpan<byte> body) is { } mistake)
        {
            block.Counts.Records++;
            Reject(block, piece, header, body.Length > longest ? RejectReason.TooLong : RejectReason.BrokenBody, mistake);
        }
        else if (type == "text/plain")
        {
            ReadText(body, response.Charset, header, piece, block);
        }
        else
        {
            block.Counts.Records++;
            if (pages.Read(body, response.Charset, IdOf(header, piece), Bare(header["WARC-Target-URI"u8]), block) is { } reject)
            {
                Reject(block, piece, header, reject.Reason, reject.Message);
            }
        }
    }

    private void ReadText(ReadOnlySpan<byte> text, string? charset, HeaderFields header, WarcPiece piece, Block block)
    {
        block.Counts.Records++;
        if (Charsets.ToUtf8(text, charset, out ReadOnlySpan<byte> utf8) is { } mistake)
        {
            Reject(block, piece, header, RejectReason.NotUtf8, mistake);
        }
        else if (DocumentReading.Objection(utf8, hasEscapes: true) is { } objection)
        {
            Reject(block, piece, header, RejectReason.NoText, objection);
        }
        else if (reading.Read(new MarkedText<byte>(utf8, []), IdOf(header, piece), Bare(header["WARC-Target-URI"u8]), block) is { } unknown)
        {
            Reject(block, piece, header, RejectReason.UnknownSite, unknown);
        }
    }

    private void Reject(Block block, WarcPiece piece, HeaderFields header, string reason, string message) =>
        RejectLines.Write(block, input, piece.Number, piece.Offset, IdOf(header, piece), reason, message, isLine: false);

    private ReadOnlySpan<byte> IdOf(HeaderFields header, WarcPiece piece)
    {
        ReadOnlySpan<byte> id = Bare(header["WARC-Record-ID"u8]);
        return id.IsEmpty || !Utf8.IsValid(id)
            ? Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{input}:{piece.Number}"))
            : id;
    }

    /// <summary>Identifiers stand in angle brackets, and in WARC 1.0 some addresses do.</summary>
    private static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> bare = value is [(byte)'<', .., (byte)'>'] ? value[1..^1] : value;
        return Utf8.IsValid(bare) ? bare : default;
    }
}

using System.Buffers.Text;
using System.Text;
using NewsGrammar.Corpus.Records.Warc;

namespace NewsGrammar.Corpus.Reading.Http;

/// <summary>The answer of a web server as it came (RFC 9112).</summary>
internal readonly ref struct HttpResponse
{
    private readonly HeaderFields _fields;

    private HttpResponse(int status, HeaderFields fields, ReadOnlySpan<byte> body)
    {
        Status = status;
        _fields = fields;
        Body = body;
    }

    /// <summary>The status: 200, 404.</summary>
    public int Status { get; }

    /// <summary>The body as it was sent: in chunks, compressed.</summary>
    public ReadOnlySpan<byte> Body { get; }

    /// <summary>How the body was sent: <c>chunked</c>; empty where the header does not tell.</summary>
    public ReadOnlySpan<byte> TransferEncoding => _fields["Transfer-Encoding"u8];

    /// <summary>
    /// How the body is compressed; empty where the header does not tell. Common Crawl renames the field where it has decompressed
    /// it.
    /// </summary>
    public ReadOnlySpan<byte> ContentEncoding => _fields["Content-Encoding"u8];

    /// <summary>What the body is, in lower case, without parameters: <c>text/html</c>; empty where the header does not tell.</summary>
    public string MediaType
    {
        get
        {
            ReadOnlySpan<byte> type = _fields["Content-Type"u8];
            int end = type.IndexOfAny((byte)';', (byte)',');
            return Encoding.Latin1.GetString((end < 0 ? type : type[..end]).Trim((byte)' ')).ToLowerInvariant();
        }
    }

    /// <summary>The encoding of a text, as the header names it; null where it does not.</summary>
    public string? Charset
    {
        get
        {
            string type = Encoding.Latin1.GetString(_fields["Content-Type"u8]);
            int start = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
            return start < 0 ? null : type[(start + "charset=".Length)..].Split(';', ',')[0].Trim(' ', '"', '\'');
        }
    }

    /// <summary>Reads a response.</summary>
    /// <param name="message">Header and body.</param>
    /// <param name="response">The response.</param>
    /// <returns>False where it is none.</returns>
    public static bool TryRead(ReadOnlySpan<byte> message, out HttpResponse response)
    {
        response = default;
        if (!message.StartsWith("HTTP/"u8))
        {
            return false;
        }

        int length = HeaderFields.LengthOf(message);
        ReadOnlySpan<byte> header = length < 0 ? message : message[..length];
        int space = header.IndexOf((byte)' ');
        if (space < 0 || !Utf8Parser.TryParse(header[(space + 1)..], out int status, out _))
        {
            return false;
        }

        response = new HttpResponse(status, new HeaderFields(header), length < 0 ? default : message[length..]);
        return true;
    }
}

using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace NewsGrammar.Corpus.Reading.Http;

/// <summary>
/// Bodies of responses without their chunks and compression. Crawlers often keep a header and undo what it tells: a body that does not
/// look as its header says is taken as it is.
/// </summary>
internal static class HttpBody
{
    /// <summary>Decodes a body.</summary>
    /// <param name="response">The response.</param>
    /// <param name="longest">The longest body, in bytes.</param>
    /// <param name="body">The body; what came of it before a mistake.</param>
    /// <returns>What is wrong; null for nothing.</returns>
    public static string? Decode(in HttpResponse response, int longest, out ReadOnlySpan<byte> body)
    {
        body = response.Body;
        if (Names(response.TransferEncoding, "chunked"u8) && Unchunk(body) is { } whole)
        {
            body = whole;
        }

        // The encodings that were applied last stand last.
        string[] encodings = Encoding.Latin1.GetString(response.ContentEncoding).ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries);
        foreach (string encoding in encodings.Reverse())
        {
            try
            {
                body = Decompress(encoding, body, longest);
            }
            catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or ZstdException or EndOfStreamException)
            {
                return $"the body is not compressed by {encoding} as its header says, or damaged";
            }

            if (body.Length > longest)
            {
                return $"the body has more bytes than --max-document allows: {longest}";
            }
        }

        return null;
    }

    private static bool Names(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name)
    {
        string text = Encoding.Latin1.GetString(value);
        return text.Contains(Encoding.Latin1.GetString(name), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A body without its chunks (RFC 9112, 7.1); null where it has none. The last ones may be missing.</summary>
    private static byte[]? Unchunk(ReadOnlySpan<byte> body)
    {
        using var whole = new MemoryStream(body.Length);
        bool hasChunk = false;
        while (!body.IsEmpty)
        {
            int end = body.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = (end < 0 ? body : body[..end]).TrimEnd("\r "u8);
            int extension = line.IndexOf((byte)';');
            ReadOnlySpan<byte> size = (extension < 0 ? line : line[..extension]).Trim((byte)' ');
            if (!Utf8Parser.TryParse(size, out int length, out int parsed, 'x') || parsed != size.Length || length < 0)
            {
                return hasChunk ? whole.ToArray() : null;
            }

            hasChunk = true;
            body = end < 0 ? default : body[(end + 1)..];
            if (length == 0)
            {
                break;
            }

            whole.Write(body[..Math.Min(length, body.Length)]);
            body = body[Math.Min(length, body.Length)..];
            body = body.StartsWith("\r\n"u8) ? body[2..] : body.StartsWith("\n"u8) ? body[1..] : body;
        }

        return hasChunk ? whole.ToArray() : null;
    }

    private static ReadOnlySpan<byte> Decompress(string encoding, ReadOnlySpan<byte> body, int longest) => encoding switch
    {
        "gzip" or "x-gzip" => body is [0x1F, 0x8B, ..] ? ReadAll(body, longest, static stream => new GZipStream(stream, CompressionMode.Decompress)) : body,

        // Servers send both with the zlib header, as is right, and without.
        "deflate" => body is [0x78, ..] ? ReadAll(body, longest, static stream => new ZLibStream(stream, CompressionMode.Decompress))
            : ReadAll(body, longest, static stream => new DeflateStream(stream, CompressionMode.Decompress)),
        "br" => ReadAll(body, longest, static stream => new BrotliStream(stream, CompressionMode.Decompress)),
        "zstd" => body is [0x28, 0xB5, 0x2F, 0xFD, ..] ? ReadAll(body, longest, static stream => new DecompressionStream(stream)) : body,
        _ => body,
    };

    private static byte[] ReadAll(ReadOnlySpan<byte> body, int longest, Func<Stream, Stream> open)
    {
        using var all = new MemoryStream();
        using Stream stream = open(new MemoryStream(body.ToArray()));
        byte[] buffer = new byte[1 << 16];

        // One byte more than allowed tells that there is too much: a small body may unfold to any length.
        while (all.Length <= longest && stream.Read(buffer) is > 0 and int read)
        {
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}

using System.Globalization;
using System.Text;

namespace NewsGrammar.Corpus.Tests;

/// <summary>Writes WARC files.</summary>
internal static class Warc
{
    /// <summary>A record.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="number">By which its identifier and address are told from others.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="length">The length that the header tells; null for the right one.</param>
    public static byte[] Record(string type, int number, byte[] content, string? length = null)
    {
        string told = length ?? content.Length.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. Encoding.UTF8.GetBytes(
                $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://example.com/{number}\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
                + $"X-Folded: one\r\n two\r\nContent-Type: text/plain\r\ncontent-length: {told}\r\n\r\n"),
            .. content,
            .. "\r\n\r\n"u8,
        ];
    }

    /// <summary>A text as WET files have it.</summary>
    public static byte[] Text(int number, string text) => Record("conversion", number, Encoding.UTF8.GetBytes(text));

    /// <summary>The answer of a web server.</summary>
    public static byte[] Response(int number, string status, string fields, byte[] body) =>
        Record("response", number, [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{fields.Replace("\n", "\r\n", StringComparison.Ordinal)}\r\n\r\n"), .. body]);

    /// <summary>A body in chunks.</summary>
    public static byte[] Chunks(byte[] body) =>
        [.. body.Chunk(7).SelectMany(static chunk => (byte[])[.. Encoding.ASCII.GetBytes($"{chunk.Length:x};ext=1\r\n"), .. chunk, .. "\r\n"u8]), .. "0\r\n\r\n"u8];
}

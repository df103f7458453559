using System.IO.Compression;

namespace NewsGrammar.Corpus.Tests;

/// <summary>Compresses bytes.</summary>
internal static class Packed
{
    /// <summary>As a gzip member.</summary>
    public static byte[] Gzip(byte[] content)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
            gzip.Flush();
        }

        return member.ToArray();
    }

    /// <summary>As a Zstandard frame.</summary>
    public static byte[] Zstandard(byte[] content)
    {
        using var compressor = new ZstdSharp.Compressor();
        return compressor.Wrap(content).ToArray();
    }
}

using System.IO.Compression;
using System.Security.Cryptography;

namespace NewsGrammar.Corpus.Inputs;

/// <summary>A gzip member that no file can hold by chance: 32 random bytes, drawn anew in each process.</summary>
internal static class GzipProbe
{
    /// <summary>What it holds.</summary>
    public static readonly byte[] Content = RandomNumberGenerator.GetBytes(32);

    /// <summary>The member.</summary>
    public static readonly byte[] Member = Compress(Content);

    private static byte[] Compress(byte[] content)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return member.ToArray();
    }
}

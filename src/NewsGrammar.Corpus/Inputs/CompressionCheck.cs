namespace NewsGrammar.Corpus.Inputs;

/// <summary>Holds the name of a file against its first bytes.</summary>
internal static class CompressionCheck
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Length = 8;

    /// <summary>Checks a file.</summary>
    /// <param name="start">Its first bytes.</param>
    /// <param name="named">What its name tells.</param>
    /// <exception cref="InputException">The name lies.</exception>
    public static void Check(ReadOnlySpan<byte> start, Compression named)
    {
        Compression found = Of(start);
        if (found != named)
        {
            throw new InputException(found == Compression.None
                ? $"this is not compressed by {NameOf(named)}, though its name says so"
                : $"this is compressed by {NameOf(found)}: give it a name that ends in {(found == Compression.Gzip ? ".gz" : ".zst")}");
        }
    }

    /// <summary>
    /// What the first bytes of a file tell. Zstandard also has frames that readers pass over, whose first byte is one of sixteen.
    /// </summary>
    /// <param name="start">The first bytes.</param>
    public static Compression Of(ReadOnlySpan<byte> start) => start switch
    {
        [0x1F, 0x8B, ..] => Compression.Gzip,
        [0x28, 0xB5, 0x2F, 0xFD, ..] or [>= 0x50 and <= 0x5F, 0x2A, 0x4D, 0x18, ..] => Compression.Zstandard,
        _ => Compression.None,
    };

    private static string NameOf(Compression compression) => compression == Compression.Gzip ? "gzip" : "Zstandard";
}

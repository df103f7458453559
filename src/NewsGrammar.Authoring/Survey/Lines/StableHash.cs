using System.Numerics;

namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Hashes that are the same in every process, so that two surveys of one crawl show the same examples: FNV-1a over the units,
/// then the mixing of MurmurHash3, without which its high bits hang on the last units alone.
/// </summary>
internal static class StableHash
{
    /// <summary>The hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037;
        foreach (char unit in text)
        {
            hash = (hash ^ unit) * 1099511628211;
        }

        return Mix(hash);
    }

    /// <summary>The hash of a hash and a number.</summary>
    public static ulong With(ulong hash, int number) => Mix(BitOperations.RotateLeft(hash, 5) ^ (uint)number);

    /// <summary>The hash of a hash and a text.</summary>
    public static ulong With(ulong hash, ReadOnlySpan<char> text) => Mix(BitOperations.RotateLeft(hash, 5) ^ Of(text));

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}

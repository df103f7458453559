using System.Runtime.CompilerServices;

namespace NewsGrammar.Runtime.Text;

/// <summary>
/// A code point and how many units it takes in one number, so that loops which decode keep both in registers: an
/// <c>out</c> argument of a call that is not inlined would hold the length in memory.
/// </summary>
internal static class DecodedUnit
{
    private const int LengthShift = 24;

    /// <summary>Puts both together.</summary>
    public static int Pack(int codePoint, int length) => codePoint | (length << LengthShift);

    /// <summary>The code point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CodePointOf(int decoded) => decoded & ((1 << LengthShift) - 1);

    /// <summary>How many units it takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthOf(int decoded) => decoded >> LengthShift;
}

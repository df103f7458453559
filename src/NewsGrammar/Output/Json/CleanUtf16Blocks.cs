using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsGrammar.Output.Json;

/// <summary>
/// Encodes as <see cref="CleanUtf16"/> does, 32 units at a time, where the processor pushes the bytes of a vector together
/// (AVX-512 VBMI2).
/// </summary>
internal static class CleanUtf16Blocks
{
    /// <summary>How many units a block has.</summary>
    public const int Width = 32;

    /// <summary>Whether the processor can.</summary>
    public static bool IsSupported => Avx512Vbmi2.IsSupported;

    /// <summary>Encodes whole blocks, up to the first that is not clean.</summary>
    /// <param name="from">The text.</param>
    /// <param name="length">How many units it has.</param>
    /// <param name="to">Where to.</param>
    /// <param name="written">How many bytes are written.</param>
    /// <returns>How many units are encoded.</returns>
    public static int Encode(ref ushort from, int length, ref byte to, ref int written)
    {
        int at = 0;
        while (at <= length - Width)
        {
            var block = Vector512.LoadUnsafe(ref from, (nuint)at);
            Vector512<ushort> isTwo = Vector512.GreaterThanOrEqual(block, Vector512.Create((ushort)0x80));
            Vector512<ushort> two = ((block >> 6) | Vector512.Create((ushort)0xC0))
                | (((block & Vector512.Create((ushort)0x3F)) | Vector512.Create((ushort)0x80)) << 8);
            Vector512<byte> bytes = Vector512.ConditionalSelect(isTwo, two, block).AsByte();

            // The second byte of a unit that takes one is zero, and no other byte of a clean one is.
            Vector512<byte> isThere = ~Vector512.Equals(bytes, Vector512<byte>.Zero);
            Avx512Vbmi2.Compress(Vector512<byte>.Zero, isThere, bytes).StoreUnsafe(ref to, (nuint)written);
            uint faults = (uint)UnusualUnits.In(block).ExtractMostSignificantBits();
            uint twos = (uint)isTwo.ExtractMostSignificantBits();
            if (faults != 0)
            {
                int clean = BitOperations.TrailingZeroCount(faults);
                written += clean + BitOperations.PopCount(twos & ((1u << clean) - 1));
                return at + clean;
            }

            written += Width + BitOperations.PopCount(twos);
            at += Width;
        }

        return at;
    }
}

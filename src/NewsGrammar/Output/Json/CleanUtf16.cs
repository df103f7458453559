using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGrammar.Output.Json;

/// <summary>Encodes UTF-16 that surely needs no escape in JSON, 8 units at a time: the code points of <see cref="CleanUtf8"/>.</summary>
internal static class CleanUtf16
{
    /// <summary>How many bytes more than two a unit must have room, because whole vectors are stored.</summary>
    public const int Slack = 2 * CleanUtf16Blocks.Width;

    /// <summary>From this unit on, a code point takes three bytes or more.</summary>
    public const char FirstOfThreeBytes = '\u0800';

    private const int Width = 8;

    /// <summary>
    /// For each set of units that take two bytes, a row of indices that leaves out the second bytes of the others.
    /// </summary>
    private static readonly byte[] Compactions = BuildCompactions();

    /// <summary>Encodes as much from the start of a text as is clean.</summary>
    /// <param name="text">The text.</param>
    /// <param name="output">Where to; has two bytes a unit and <see cref="Slack"/> more.</param>
    /// <param name="written">How many bytes are written; what is behind them in the output is undefined.</param>
    /// <returns>How many units are encoded.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> output, out int written)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, (2 * text.Length) + Slack);
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte to = ref MemoryMarshal.GetReference(output);
        written = 0;
        int at = CleanUtf16Blocks.IsSupported ? CleanUtf16Blocks.Encode(ref from, text.Length, ref to, ref written) : 0;
        while (at <= text.Length - Width)
        {
            int clean = Encode(Vector128.LoadUnsafe(ref from, (nuint)at), Width, ref to, ref written);
            at += clean;
            if (clean < Width)
            {
                return at;
            }
        }

        return at + EncodeTail(text[at..], ref to, ref written);
    }

    /// <summary>The last units, too few for a vector, are padded with spaces, which are clean.</summary>
    private static int EncodeTail(ReadOnlySpan<char> tail, ref byte to, ref int written)
    {
        if (tail.IsEmpty)
        {
            return 0;
        }

        Span<char> padded = stackalloc char[Width];
        padded.Fill(' ');
        tail.CopyTo(padded);
        var block = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(padded)));
        return Encode(block, tail.Length, ref to, ref written);
    }

    /// <summary>Stores the bytes of the clean units at the start of a block.</summary>
    /// <returns>How many units are clean, of the first <paramref name="length"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Encode(Vector128<ushort> block, int length, ref byte to, ref int written)
    {
        uint faults = UnusualUnits.In(block).ExtractMostSignificantBits();
        int clean = Math.Min(BitOperations.TrailingZeroCount(faults | (1u << Width)), length);
        Vector128<ushort> isTwo = Vector128.GreaterThanOrEqual(block, Vector128.Create((ushort)0x80));
        Vector128<ushort> two = ((block >> 6) | Vector128.Create((ushort)0xC0))
            | (((block & Vector128.Create((ushort)0x3F)) | Vector128.Create((ushort)0x80)) << 8);
        Vector128<byte> bytes = Vector128.ConditionalSelect(isTwo, two, block).AsByte();
        uint twos = isTwo.ExtractMostSignificantBits();
        ref byte row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Compactions), (nint)twos * 2 * Width);
        Vector128.ShuffleNative(bytes, Vector128.LoadUnsafe(ref row)).StoreUnsafe(ref to, (nuint)written);
        written += clean + BitOperations.PopCount(twos & ((1u << clean) - 1));
        return clean;
    }

    private static byte[] BuildCompactions()
    {
        var rows = new byte[(1 << Width) * 2 * Width];
        for (int twos = 0; twos < 1 << Width; twos++)
        {
            Span<byte> row = rows.AsSpan(twos * 2 * Width, 2 * Width);
            int next = 0;
            for (int unit = 0; unit < Width; unit++)
            {
                row[next++] = (byte)(2 * unit);
                if ((twos >> unit & 1) != 0)
                {
                    row[next++] = (byte)((2 * unit) + 1);
                }
            }
        }

        return rows;
    }
}

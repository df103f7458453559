using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGrammar.Output.Json;

/// <summary>
/// Copies UTF-8 that surely needs no escape in JSON, 32 bytes at a time: visible ASCII and spaces but <c>"</c> and <c>\</c>,
/// and well-formed sequences of two bytes from blocks whose code points are all assigned, for the encoder escapes those that
/// are not. These are the letters of Latin, Cyrillic and Arabic texts.
/// </summary>
internal static class CleanUtf8
{
    /// <summary>How many bytes more than the text must have room, because whole vectors are stored.</summary>
    public const int Slack = Width;

    /// <summary>From this byte on, one begins a sequence of three bytes or more.</summary>
    public const byte FirstLongLead = 0xE0;

    private const int Width = 32;

    /// <summary>Copies as much from the start of a text as is clean.</summary>
    /// <param name="text">The text.</param>
    /// <param name="output">Where to; has <see cref="Slack"/> bytes more than the text.</param>
    /// <returns>How many bytes are copied; what is behind them in the output is undefined.</returns>
    public static int Copy(ReadOnlySpan<byte> text, Span<byte> output)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, text.Length + Slack);
        ref byte from = ref MemoryMarshal.GetReference(text);
        ref byte to = ref MemoryMarshal.GetReference(output);
        int at = 0;
        while (at <= text.Length - Width)
        {
            var block = Vector256.LoadUnsafe(ref from, (nuint)at);
            block.StoreUnsafe(ref to, (nuint)at);
            int clean = CleanLength(block);
            at += clean;
            if (clean < Width - 1)
            {
                return at;
            }
        }

        return at + CopyTail(text[at..], output[at..]);
    }

    /// <summary>The last bytes, too few for a vector, are padded with spaces, which are clean.</summary>
    private static int CopyTail(ReadOnlySpan<byte> tail, Span<byte> output)
    {
        if (tail.IsEmpty)
        {
            return 0;
        }

        Span<byte> padded = stackalloc byte[Width];
        padded.Fill((byte)' ');
        tail.CopyTo(padded);
        var block = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(padded));
        block.StoreUnsafe(ref MemoryMarshal.GetReference(output));
        return Math.Min(CleanLength(block), tail.Length);
    }

    /// <summary>
    /// How many bytes from the start are clean and end with a whole sequence. A lead in the last byte is left for the next
    /// block.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CleanLength(Vector256<byte> block)
    {
        uint high = block.ExtractMostSignificantBits();
        uint leads = Vector256.GreaterThanOrEqual(block, Vector256.Create((byte)0xC0)).ExtractMostSignificantBits();
        uint continuations = high & ~leads;
        uint faults = Unusual(block).ExtractMostSignificantBits() | ((leads << 1) ^ continuations);
        if (faults == 0)
        {
            return Width - (int)(leads >> (Width - 1));
        }

        // A lead before the fault has lost its continuation, and is not clean either.
        int fault = BitOperations.TrailingZeroCount(faults);
        return fault - (int)(((ulong)leads << 1 >> fault) & 1);
    }

    /// <summary>Controls, quotation marks, backslashes, and leads of blocks that hold code points which are not assigned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Unusual(Vector256<byte> block) =>
        Vector256.LessThan(block, Vector256.Create((byte)' '))
        | Vector256.Equals(block, Vector256.Create((byte)'"'))
        | Vector256.Equals(block, Vector256.Create((byte)'\\'))
        | Vector256.Equals(block, Vector256.Create((byte)0x7F))
        | InRange(block, 0xC0, 0xC2)
        | InRange(block, 0xCD, 0xCE)
        | InRange(block, 0xD4, 0xD7)
        | Vector256.GreaterThanOrEqual(block, Vector256.Create((byte)0xDC));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> InRange(Vector256<byte> block, byte first, byte last) =>
        Vector256.LessThanOrEqual(block - Vector256.Create(first), Vector256.Create((byte)(last - first)));
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace NewsGrammar.Corpus.Records.Json;

/// <summary>
/// Tells whether bytes are UTF-8, 32 at a time, by the tables of Keiser and Lemire ("Validating UTF-8 In Less Than One
/// Instruction Per Byte", 2021): the runtime's own check does that for ASCII alone, and takes as long as parsing for Arabic.
/// </summary>
internal static class Utf8Check
{
    private const int Width = 32;

    /// <summary>How many bytes before one tell whether it is in its place.</summary>
    private const int Before = 3;

    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;
    private const byte TooLarge1000 = 1 << 6;
    private const byte Overlong4 = 1 << 6;
    private const byte TwoContinuations = 1 << 7;
    private const byte Carry = TooShort | TooLong | TwoContinuations;

    /// <summary>Checks bytes.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text) => Avx2.IsSupported && text.Length >= Width ? IsValidByVectors(text) : Utf8.IsValid(text);

    private static bool IsValidByVectors(ReadOnlySpan<byte> text)
    {
        // Around the text stand zeros, so that a sequence that it cuts off is seen at both ends.
        Span<byte> edge = stackalloc byte[Before + Width];
        edge.Clear();
        text[..Width].CopyTo(edge[Before..]);
        ref byte from = ref MemoryMarshal.GetReference(text);
        Vector256<byte> faults = Faults(ref Unsafe.Add(ref MemoryMarshal.GetReference(edge), Before));
        int at = Width;
        for (; at <= text.Length - Width; at += Width)
        {
            faults |= Faults(ref Unsafe.Add(ref from, at));
        }

        edge.Clear();
        text[(at - Before)..].CopyTo(edge);
        faults |= Faults(ref Unsafe.Add(ref MemoryMarshal.GetReference(edge), Before));
        return faults == Vector256<byte>.Zero;
    }

    /// <summary>What is wrong with each of the bytes from here on, those before them considered; zero for nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Faults(ref byte at)
    {
        var bytes = Vector256.LoadUnsafe(ref at);
        var first = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref at, 1));
        var second = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref at, 2));
        var third = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref at, 3));
        Vector256<byte> pairs = Avx2.Shuffle(FirstHigh, High(first))
            & Avx2.Shuffle(FirstLow, first & Vector256.Create((byte)0x0F))
            & Avx2.Shuffle(SecondHigh, High(bytes));
        Vector256<byte> continued = Avx2.SubtractSaturate(second, Vector256.Create((byte)(0xE0 - 0x80)))
            | Avx2.SubtractSaturate(third, Vector256.Create((byte)(0xF0 - 0x80)));
        return (continued & Vector256.Create((byte)0x80)) ^ pairs;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> High(Vector256<byte> bytes) => (bytes.AsUInt16() >>> 4).AsByte() & Vector256.Create((byte)0x0F);

    private static Vector256<byte> Twice(Vector128<byte> table) => Vector256.Create(table, table);

    private static Vector256<byte> FirstHigh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Twice(Vector128.Create(
            TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
            TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
            TooShort | Overlong2,
            TooShort,
            TooShort | Overlong3 | Surrogate,
            TooShort | TooLarge | TooLarge1000 | Overlong4));
    }

    private static Vector256<byte> FirstLow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Twice(Vector128.Create(
            Carry | Overlong3 | Overlong2 | Overlong4,
            Carry | Overlong2,
            Carry,
            Carry,
            Carry | TooLarge,
            Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000 | Surrogate,
            Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000));
    }

    private static Vector256<byte> SecondHigh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Twice(Vector128.Create(
            TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
            TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4,
            TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
            TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
            TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
            TooShort, TooShort, TooShort, TooShort));
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NewsGrammar.Corpus.Records.Json;

/// <summary>Puts characters in the place of escapes.</summary>
internal static class JsonEscapes
{
    /// <summary>How many bytes more than the string must have room, because whole vectors are stored.</summary>
    public const int Slack = 32;

    /// <summary>The digits of hexadecimal numbers, by their bytes; -1 for other bytes.</summary>
    private static readonly sbyte[] Digits = [.. Enumerable.Range(0, 256).Select(static unit =>
        (sbyte)(char.IsAsciiHexDigit((char)unit) ? Convert.ToInt32(((char)unit).ToString(), 16) : -1))];

    /// <summary>What escapes of one letter stand for, by that letter; the others stand for themselves.</summary>
    private static readonly byte[] Short = [.. Enumerable.Range(0, 256).Select(static unit => (char)unit switch
    {
        'b' => (byte)'\b',
        'f' => (byte)'\f',
        'n' => (byte)'\n',
        'r' => (byte)'\r',
        't' => (byte)'\t',
        _ => (byte)unit,
    })];

    /// <summary>The four hexadecimal digits at a place; negative where there are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int HexAt(ReadOnlySpan<byte> json, int at)
    {
        if (at > json.Length - 4)
        {
            return -1;
        }

        ReadOnlySpan<byte> four = json.Slice(at, 4);
        ref sbyte digits = ref MemoryMarshal.GetArrayDataReference(Digits);
        return (Unsafe.Add(ref digits, (int)four[0]) << 12)
            | (Unsafe.Add(ref digits, (int)four[1]) << 8)
            | (Unsafe.Add(ref digits, (int)four[2]) << 4)
            | (int)Unsafe.Add(ref digits, (int)four[3]);
    }

    /// <summary>Copies a string.</summary>
    /// <param name="json">The string as it is written; its escapes are well-formed.</param>
    /// <param name="output">Where to; has <see cref="Slack"/> bytes more than the string.</param>
    /// <returns>How many bytes were written.</returns>
    /// <exception cref="InvalidOperationException">An escape is half a character.</exception>
    public static int Copy(ReadOnlySpan<byte> json, Span<byte> output)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, json.Length + Slack);
        ref byte from = ref MemoryMarshal.GetReference(json);
        ref byte to = ref MemoryMarshal.GetReference(output);
        int at = 0;
        int written = 0;
        while (at <= json.Length - Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref from, (nuint)at);
            bytes.StoreUnsafe(ref to, (nuint)written);
            uint escapes = Vector256.Equals(bytes, Vector256.Create((byte)'\\')).ExtractMostSignificantBits();
            int plain = escapes == 0 ? Vector256<byte>.Count : BitOperations.TrailingZeroCount(escapes);
            at += plain;
            written += plain;
            if (escapes != 0)
            {
                written = CopyEscapes(json, ref at, output, written);
            }
        }

        while (at < json.Length)
        {
            if (json[at] == '\\')
            {
                written = CopyEscapes(json, ref at, output, written);
            }
            else
            {
                output[written++] = json[at++];
            }
        }

        return written;
    }

    /// <summary>Copies the escapes from here on that follow one another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyEscapes(ReadOnlySpan<byte> json, ref int at, Span<byte> output, int written)
    {
        do
        {
            byte kind = json[at + 1];
            if (kind == 'u')
            {
                written += CopyCharacter(json, ref at, output[written..]);
            }
            else
            {
                output[written++] = Short[kind];
                at += 2;
            }
        }
        while (at < json.Length && json[at] == '\\');
        return written;
    }

    /// <summary>Copies the character of an escape <c>\uXXXX</c>, or of two of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyCharacter(ReadOnlySpan<byte> json, ref int at, Span<byte> output)
    {
        int unit = HexAt(json, at + 2);
        at += 6;
        if (unit is >= 0x80 and < 0x800)
        {
            output[0] = (byte)(0xC0 | (unit >> 6));
            output[1] = (byte)(0x80 | (unit & 0x3F));
            return 2;
        }

        return CopyOther(unit, json, ref at, output);
    }

    private static int CopyOther(int unit, ReadOnlySpan<byte> json, ref int at, Span<byte> output)
    {
        Rune rune;
        if (char.IsHighSurrogate((char)unit) && json[at..].StartsWith("\\u"u8) && Rune.TryCreate((char)unit, (char)HexAt(json, at + 2), out rune))
        {
            at += 6;
        }
        else if (!Rune.TryCreate((char)unit, out rune))
        {
            throw new InvalidOperationException("An escape is half a character.");
        }

        return rune.EncodeToUtf8(output);
    }
}

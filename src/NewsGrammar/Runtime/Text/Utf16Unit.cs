using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace NewsGrammar.Runtime.Text;

/// <summary>A UTF-16 code unit.</summary>
/// <param name="unit">The unit.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Utf16Unit(char unit) : ITextUnit<Utf16Unit>
{
    private readonly char _unit = unit;

    /// <inheritdoc/>
    public int Value => _unit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Decode(ReadOnlySpan<Utf16Unit> text, int at, out int length)
    {
        char first = text[at]._unit;
        if (!char.IsSurrogate(first))
        {
            length = 1;
            return first;
        }

        int decoded = DecodePair(text, at);
        length = DecodedUnit.LengthOf(decoded);
        return DecodedUnit.CodePointOf(decoded);
    }

    /// <inheritdoc/>
    public static int DecodeLast(ReadOnlySpan<Utf16Unit> text, int before, out int length)
    {
        char last = text[before - 1]._unit;
        if (char.IsLowSurrogate(last) && before > 1 && char.IsHighSurrogate(text[before - 2]._unit))
        {
            length = 2;
            return char.ConvertToUtf32(text[before - 2]._unit, last);
        }

        length = 1;
        return char.IsSurrogate(last) ? CodePoints.Replacement : last;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LineFeeds(ref readonly Utf16Unit block)
    {
        ref ushort units = ref Unsafe.As<Utf16Unit, ushort>(ref Unsafe.AsRef(in block));
        var lineFeed = Vector256.Create((ushort)'\n');
        return Narrowed(ref units, 0, lineFeed) | ((ulong)Narrowed(ref units, 32, lineFeed) << 32);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasLineFeed(ref readonly Utf16Unit block)
    {
        ref ushort units = ref Unsafe.As<Utf16Unit, ushort>(ref Unsafe.AsRef(in block));
        var lineFeed = Vector256.Create((ushort)'\n');
        Vector256<ushort> found = Vector256<ushort>.Zero;
        for (nuint at = 0; at < 128; at += 64)
        {
            found |= (Vector256.Equals(Vector256.LoadUnsafe(ref units, at), lineFeed) | Vector256.Equals(Vector256.LoadUnsafe(ref units, at + 16), lineFeed))
                | (Vector256.Equals(Vector256.LoadUnsafe(ref units, at + 32), lineFeed) | Vector256.Equals(Vector256.LoadUnsafe(ref units, at + 48), lineFeed));
        }

        return found != Vector256<ushort>.Zero;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong WhiteSpace(ref readonly Utf16Unit block, out ulong doubtful)
    {
        ref ushort units = ref Unsafe.As<Utf16Unit, ushort>(ref Unsafe.AsRef(in block));
        ulong spaces = 0;
        doubtful = 0;
        for (int at = 0; at < 64; at += 32)
        {
            var low = Vector256.LoadUnsafe(ref units, (nuint)at);
            var high = Vector256.LoadUnsafe(ref units, (nuint)at + 16);
            spaces |= (ulong)Vector256.Narrow(WhiteSpaceOf(low), WhiteSpaceOf(high)).ExtractMostSignificantBits() << at;
            doubtful |= (ulong)Vector256.Narrow(DoubtfulOf(low), DoubtfulOf(high)).ExtractMostSignificantBits() << at;
        }

        return spaces;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterMaskTable TableOf(LetterMasks masks)
    {
        ArgumentNullException.ThrowIfNull(masks);
        return new LetterMaskTable(masks.ByBlock, masks.Masks);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int MaskOfFirstLetters(ref readonly Utf16Unit line, LetterMaskTable table)
    {
        ref ushort first = ref Unsafe.As<Utf16Unit, ushort>(ref Unsafe.AsRef(in line));
        return MaskOf(first, table, letter: 0) & MaskOf(Unsafe.Add(ref first, 1), table, letter: 1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int MaskOfNextLetters(ref readonly Utf16Unit line, LetterMaskTable table)
    {
        ref ushort first = ref Unsafe.As<Utf16Unit, ushort>(ref Unsafe.AsRef(in line));
        return MaskOf(Unsafe.Add(ref first, 2), table, letter: 2) & MaskOf(Unsafe.Add(ref first, 3), table, letter: 3);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsVisibly(ReadOnlySpan<Utf16Unit> text, int before) => IsVisible(text[before - 1]._unit);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsVisibly(ReadOnlySpan<Utf16Unit> text) => !text.IsEmpty && IsVisible(text[0]._unit);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int UsualBullet(ReadOnlySpan<Utf16Unit> text) =>
        MemoryMarshal.Cast<Utf16Unit, char>(text).StartsWith("\u2022 ") ? "\u2022 ".Length : 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ListDelimiters(ref readonly Utf16Unit block, ref uint open)
    {
        ref ushort units = ref Unsafe.As<Utf16Unit, ushort>(ref Unsafe.AsRef(in block));
        ulong delimiters = 0;
        for (int at = 0; at < 64; at += 32)
        {
            var low = Vector256.LoadUnsafe(ref units, (nuint)at);
            var high = Vector256.LoadUnsafe(ref units, (nuint)at + 16);
            delimiters |= (ulong)Vector256.Narrow(ListDelimitersOf(low), ListDelimitersOf(high)).ExtractMostSignificantBits() << at;
        }

        return delimiters;
    }

    /// <inheritdoc/>
    public static int ListDelimiterLength(Utf16Unit last) => 1;

    /// <inheritdoc/>
    public static string ToText(ReadOnlySpan<Utf16Unit> text) => new(MemoryMarshal.Cast<Utf16Unit, char>(text));

    /// <inheritdoc/>
    public static void WriteJson(Utf8JsonWriter writer, ReadOnlySpan<Utf16Unit> text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ReadOnlySpan<char> rest = MemoryMarshal.Cast<Utf16Unit, char>(text);
        if (rest.Length <= JsonPiece.MaxLength)
        {
            writer.WriteStringValue(rest);
            return;
        }

        for (; rest.Length > JsonPiece.MaxLength; rest = rest[JsonPiece.MaxLength..])
        {
            writer.WriteStringValueSegment(rest[..JsonPiece.MaxLength], isFinalSegment: false);
        }

        writer.WriteStringValueSegment(rest, isFinalSegment: true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int DecodePair(ReadOnlySpan<Utf16Unit> text, int at)
    {
        char first = text[at]._unit;
        if (!char.IsHighSurrogate(first) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]._unit))
        {
            return DecodedUnit.Pack(CodePoints.Replacement, 1);
        }

        return DecodedUnit.Pack(char.ConvertToUtf32(first, text[at + 1]._unit), 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> WhiteSpaceOf(Vector256<ushort> units) => Vector256.Equals(units, Vector256.Create((ushort)' '))
        | Vector256.LessThan(units - Vector256.Create((ushort)'\t'), Vector256.Create((ushort)5));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> ListDelimitersOf(Vector256<ushort> units) =>
        ((Vector256.Equals(units, Vector256.Create((ushort)',')) | Vector256.Equals(units, Vector256.Create((ushort)';')))
            | (Vector256.Equals(units, Vector256.Create((ushort)'#')) | Vector256.Equals(units, Vector256.Create((ushort)'|'))))
        | ((Vector256.Equals(units, Vector256.Create((ushort)'،')) | Vector256.Equals(units, Vector256.Create((ushort)'؛')))
            | Vector256.Equals(units, Vector256.Create((ushort)'•')));

    /// <summary>U+0080 to U+00BF, U+061C, U+1680 to U+20FF, U+3000, and the presentation forms from U+FE00 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> DoubtfulOf(Vector256<ushort> units) =>
        (Vector256.LessThan(units - Vector256.Create((ushort)0x80), Vector256.Create((ushort)0x40)) | Vector256.Equals(units, Vector256.Create((ushort)0x61C)))
        | (Vector256.LessThan(units - Vector256.Create((ushort)0x1680), Vector256.Create((ushort)(0x2100 - 0x1680)))
            | Vector256.Equals(units, Vector256.Create((ushort)0x3000)) | Vector256.GreaterThanOrEqual(units, Vector256.Create((ushort)0xFE00)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int MaskOf(ushort unit, LetterMaskTable table, int letter) =>
        table.MaskAt(letter * LetterMasks.Blocks, unit / LetterMasks.BlockLength, unit);

    /// <summary>Compares 32 units at once: two vectors of comparisons packed into one of bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Narrowed(ref ushort units, nuint at, Vector256<ushort> lineFeed)
    {
        var low = Vector256.Equals(Vector256.LoadUnsafe(ref units, at), lineFeed);
        var high = Vector256.Equals(Vector256.LoadUnsafe(ref units, at + 16), lineFeed);
        return Vector256.Narrow(low, high).ExtractMostSignificantBits();
    }

    /// <summary>The ranges without white space or marks that hold nearly all text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsVisible(char unit) =>
        unit is (> ' ' and < (char)0x80) or (> (char)0xAD and < (char)0x1680 and not (char)0x61C);
}

using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace NewsGrammar.Runtime.Text;

/// <summary>A UTF-8 code unit: a byte.</summary>
/// <param name="unit">The unit.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Utf8Unit(byte unit) : ITextUnit<Utf8Unit>
{
    private readonly byte _unit = unit;

    /// <inheritdoc/>
    public int Value => _unit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Decode(ReadOnlySpan<Utf8Unit> text, int at, out int length)
    {
        length = 1;
        int first = text[at]._unit;
        if (first < 0x80)
        {
            return first;
        }

        // Two bytes hold Latin, Greek, Cyrillic, Hebrew and Arabic: nearly all that is compared with labels.
        if ((uint)(first - 0xC2) <= 0xDF - 0xC2 && at + 1 < text.Length && (text[at + 1]._unit & 0xC0) == 0x80)
        {
            length = 2;
            return ((first & 0x1F) << 6) | (text[at + 1]._unit & 0x3F);
        }

        int decoded = DecodeLong(text, at);
        length = DecodedUnit.LengthOf(decoded);
        return DecodedUnit.CodePointOf(decoded);
    }

    /// <inheritdoc/>
    public static int DecodeLast(ReadOnlySpan<Utf8Unit> text, int before, out int length)
    {
        int last = text[before - 1]._unit;
        length = 1;
        if (last < 0x80)
        {
            return last;
        }

        if (before > 1 && (last & 0xC0) == 0x80 && text[before - 2]._unit is var lead and >= 0xC2 and <= 0xDF)
        {
            length = 2;
            return ((lead & 0x1F) << 6) | (last & 0x3F);
        }

        Rune.DecodeLastFromUtf8(MemoryMarshal.Cast<Utf8Unit, byte>(text[..before]), out Rune rune, out length);
        return rune.Value;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LineFeeds(ref readonly Utf8Unit block)
    {
        ref byte units = ref Unsafe.As<Utf8Unit, byte>(ref Unsafe.AsRef(in block));
        if (Vector512.IsHardwareAccelerated)
        {
            return Vector512.Equals(Vector512.LoadUnsafe(ref units), Vector512.Create((byte)'\n')).ExtractMostSignificantBits();
        }

        var lineFeed = Vector256.Create((byte)'\n');
        uint low = Vector256.Equals(Vector256.LoadUnsafe(ref units), lineFeed).ExtractMostSignificantBits();
        uint high = Vector256.Equals(Vector256.LoadUnsafe(ref units, 32), lineFeed).ExtractMostSignificantBits();
        return low | ((ulong)high << 32);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasLineFeed(ref readonly Utf8Unit block)
    {
        ref byte units = ref Unsafe.As<Utf8Unit, byte>(ref Unsafe.AsRef(in block));
        if (Vector512.IsHardwareAccelerated)
        {
            var feed = Vector512.Create((byte)'\n');
            return (Vector512.Equals(Vector512.LoadUnsafe(ref units), feed) | Vector512.Equals(Vector512.LoadUnsafe(ref units, 64), feed))
                != Vector512<byte>.Zero;
        }

        var lineFeed = Vector256.Create((byte)'\n');
        return ((Vector256.Equals(Vector256.LoadUnsafe(ref units), lineFeed) | Vector256.Equals(Vector256.LoadUnsafe(ref units, 32), lineFeed))
            | (Vector256.Equals(Vector256.LoadUnsafe(ref units, 64), lineFeed) | Vector256.Equals(Vector256.LoadUnsafe(ref units, 96), lineFeed)))
            != Vector256<byte>.Zero;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong WhiteSpace(ref readonly Utf8Unit block, out ulong doubtful)
    {
        // C2 begins U+0085, U+00A0 and U+00AD, E1 to E3 and EF begin all others but U+061C, which is D8 9C.
        ref byte units = ref Unsafe.As<Utf8Unit, byte>(ref Unsafe.AsRef(in block));
        ulong spaces;
        ulong leads;
        ulong arabicLeads;
        ulong arabicMarkEnds;
        if (Vector512.IsHardwareAccelerated)
        {
            var bytes = Vector512.LoadUnsafe(ref units);
            spaces = (Vector512.Equals(bytes, Vector512.Create((byte)' '))
                | Vector512.LessThan(bytes - Vector512.Create((byte)'\t'), Vector512.Create((byte)5))).ExtractMostSignificantBits();
            leads = (Vector512.Equals(bytes, Vector512.Create((byte)0xC2)) | Vector512.Equals(bytes, Vector512.Create((byte)0xEF))
                | Vector512.LessThan(bytes - Vector512.Create((byte)0xE1), Vector512.Create((byte)3))).ExtractMostSignificantBits();
            arabicLeads = Vector512.Equals(bytes, Vector512.Create((byte)0xD8)).ExtractMostSignificantBits();
            arabicMarkEnds = Vector512.Equals(bytes, Vector512.Create((byte)0x9C)).ExtractMostSignificantBits();
        }
        else
        {
            var low = Vector256.LoadUnsafe(ref units);
            var high = Vector256.LoadUnsafe(ref units, 32);
            spaces = Bits(WhiteSpaceOf(low), WhiteSpaceOf(high));
            leads = Bits(LeadsOf(low), LeadsOf(high));
            var arabicLead = Vector256.Create((byte)0xD8);
            arabicLeads = Bits(Vector256.Equals(low, arabicLead), Vector256.Equals(high, arabicLead));
            var arabicMarkEnd = Vector256.Create((byte)0x9C);
            arabicMarkEnds = Bits(Vector256.Equals(low, arabicMarkEnd), Vector256.Equals(high, arabicMarkEnd));
        }

        doubtful = leads | (arabicLeads & ((arabicMarkEnds >> 1) | (1UL << 63)));
        return spaces;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterMaskTable TableOf(LetterMasks masks)
    {
        ArgumentNullException.ThrowIfNull(masks);
        return new LetterMaskTable(masks.ByFirstByte, masks.Masks);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int MaskOfFirstLetters(ref readonly Utf8Unit line, LetterMaskTable table)
    {
        ref byte first = ref Unsafe.As<Utf8Unit, byte>(ref Unsafe.AsRef(in line));
        return MaskOfTwo(ref first, table, letter: 0);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int MaskOfNextLetters(ref readonly Utf8Unit line, LetterMaskTable table)
    {
        ref byte first = ref Unsafe.As<Utf8Unit, byte>(ref Unsafe.AsRef(in line));
        ref byte second = ref Behind(ref first);
        return MaskOfTwo(ref Behind(ref second), table, letter: 2);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsVisibly(ReadOnlySpan<Utf8Unit> text, int before)
    {
        // Leads C3 to DF make the letters from U+00C0 to U+07FF, with one mark among them: D8 9C (U+061C).
        int last = text[before - 1]._unit;
        return (last is > ' ' and < 0x80) || (last >= 0x80 && last != 0x9C && before > 1 && text[before - 2]._unit is >= 0xC3 and <= 0xDF);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsVisibly(ReadOnlySpan<Utf8Unit> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        int first = text[0]._unit;
        return first is (> ' ' and < 0x7F) or (>= 0xC3 and <= 0xDF and not 0xD8) || (first == 0xD8 && text.Length > 1 && text[1]._unit != 0x9C);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int UsualBullet(ReadOnlySpan<Utf8Unit> text) =>
        MemoryMarshal.Cast<Utf8Unit, byte>(text).StartsWith("\u2022 "u8) ? "\u2022 "u8.Length : 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ListDelimiters(ref readonly Utf8Unit block, ref uint open)
    {
        // D8 8C and D8 9B are the Arabic comma and semicolon, E2 80 A2 is the bullet. What a sequence lacks at the end of a block is
        // noted in the lowest bits of what is open: bit 0 after D8, bit 1 after E2, bit 2 after E2 80.
        ref byte units = ref Unsafe.As<Utf8Unit, byte>(ref Unsafe.AsRef(in block));
        var low = Vector256.LoadUnsafe(ref units);
        var high = Vector256.LoadUnsafe(ref units, 32);
        ulong delimiters = Bits(ListSignsOf(low), ListSignsOf(high));
        ulong arabicLeads = Bits(low, high, 0xD8);
        ulong bulletLeads = Bits(low, high, 0xE2);
        ulong bulletMiddles = 0;
        delimiters |= Bits(ArabicListEndsOf(low), ArabicListEndsOf(high)) & ((arabicLeads << 1) | (open & 1));
        if ((bulletLeads | (open & 6)) != 0)
        {
            bulletMiddles = Bits(low, high, 0x80) & ((bulletLeads << 1) | ((open >> 1) & 1));
            delimiters |= Bits(low, high, 0xA2) & ((bulletMiddles << 1) | ((open >> 2) & 1));
        }

        open = (uint)(arabicLeads >> 63) | ((uint)(bulletLeads >> 63) << 1) | ((uint)(bulletMiddles >> 63) << 2);
        return delimiters;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ListDelimiterLength(Utf8Unit last) => last._unit < 0x80 ? 1 : last._unit == 0xA2 ? 3 : 2;

    /// <inheritdoc/>
    public static string ToText(ReadOnlySpan<Utf8Unit> text) =>
        Encoding.UTF8.GetString(MemoryMarshal.Cast<Utf8Unit, byte>(text));

    /// <inheritdoc/>
    public static void WriteJson(Utf8JsonWriter writer, ReadOnlySpan<Utf8Unit> text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ReadOnlySpan<byte> rest = MemoryMarshal.Cast<Utf8Unit, byte>(text);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> WhiteSpaceOf(Vector256<byte> bytes) => Vector256.Equals(bytes, Vector256.Create((byte)' '))
        | Vector256.LessThan(bytes - Vector256.Create((byte)'\t'), Vector256.Create((byte)5));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LeadsOf(Vector256<byte> bytes) => Vector256.Equals(bytes, Vector256.Create((byte)0xC2))
        | Vector256.Equals(bytes, Vector256.Create((byte)0xEF)) | Vector256.LessThan(bytes - Vector256.Create((byte)0xE1), Vector256.Create((byte)3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high, byte unit) =>
        Bits(Vector256.Equals(low, Vector256.Create(unit)), Vector256.Equals(high, Vector256.Create(unit)));

    /// <summary>The delimiters of lists that are one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> ListSignsOf(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create((byte)',')) | Vector256.Equals(bytes, Vector256.Create((byte)';')))
        | (Vector256.Equals(bytes, Vector256.Create((byte)'#')) | Vector256.Equals(bytes, Vector256.Create((byte)'|')));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> ArabicListEndsOf(Vector256<byte> bytes) =>
        Vector256.Equals(bytes, Vector256.Create((byte)0x8C)) | Vector256.Equals(bytes, Vector256.Create((byte)0x9B));

    /// <summary>The byte behind a letter of one or two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Behind(ref byte letter) => ref Unsafe.Add(ref letter, (nint)((uint)letter >> 7) + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int MaskOfTwo(ref byte line, LetterMaskTable table, int letter)
    {
        ref byte next = ref Behind(ref line);
        return MaskOf(ref line, table, letter) & MaskOf(ref next, table, letter + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int MaskOf(ref byte at, LetterMaskTable table, int letter) =>
        table.MaskAt(letter * LetterMasks.FirstBytes, at, Unsafe.Add(ref at, 1));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int DecodeLong(ReadOnlySpan<Utf8Unit> text, int at)
    {
        // Three bytes hold the bullets and dashes, and the scripts of Asia. Leads E1 to EC and EE, EF take any
        // continuation; E0 and ED, which some make overlong or surrogates, are left to the runtime.
        int first = text[at]._unit;
        if (first is (> 0xE0 and < 0xED) or 0xEE or 0xEF && at + 2 < text.Length)
        {
            int second = text[at + 1]._unit;
            int third = text[at + 2]._unit;
            if ((second & 0xC0) == 0x80 && (third & 0xC0) == 0x80)
            {
                return DecodedUnit.Pack(((first & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F), 3);
            }
        }

        Rune.DecodeFromUtf8(MemoryMarshal.Cast<Utf8Unit, byte>(text[at..]), out Rune rune, out int length);
        return DecodedUnit.Pack(rune.Value, length);
    }
}

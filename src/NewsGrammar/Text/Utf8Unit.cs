using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace NewsGrammar.Text;

/// <summary>A UTF-8 code unit: a byte.</summary>
/// <param name="unit">The unit.</param>
public readonly struct Utf8Unit(byte unit) : ITextUnit<Utf8Unit>
{
    private readonly byte unit = unit;

    /// <inheritdoc/>
    public int Value => unit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Decode(ReadOnlySpan<Utf8Unit> text, int at, out int length)
    {
        length = 1;
        int first = text[at].unit;
        if (first < 0x80)
        {
            return first;
        }

        // Two bytes hold Latin, Greek, Cyrillic, Hebrew and Arabic: nearly all that is compared with labels.
        if ((uint)(first - 0xC2) <= 0xDF - 0xC2 && at + 1 < text.Length && (text[at + 1].unit & 0xC0) == 0x80)
        {
            length = 2;
            return ((first & 0x1F) << 6) | (text[at + 1].unit & 0x3F);
        }

        return DecodeLong(text, at, out length);
    }

    /// <inheritdoc/>
    public static int DecodeLast(ReadOnlySpan<Utf8Unit> text, int before, out int length)
    {
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
    public static bool IsSurelyTrimmed(ReadOnlySpan<Utf8Unit> line)
    {
        int first = line[0].unit;
        int last = line[^1].unit;

        // Leads C3 to DF make the letters from U+00C0 to U+07FF, with one mark among them: D8 9C (U+061C).
        bool startsVisible = (first is > ' ' and < 0x80)
            || (first is >= 0xC3 and <= 0xDF && !(first == 0xD8 && line.Length > 1 && line[1].unit == 0x9C));
        bool endsVisible = (last is > ' ' and < 0x80)
            || (last >= 0x80 && last != 0x9C && line.Length > 1 && line[^2].unit is >= 0xC3 and <= 0xDF);
        return startsVisible && endsVisible;
    }

    /// <inheritdoc/>
    public static string ToText(ReadOnlySpan<Utf8Unit> text) =>
        Encoding.UTF8.GetString(MemoryMarshal.Cast<Utf8Unit, byte>(text));

    /// <inheritdoc/>
    public static void WriteJson(Utf8JsonWriter writer, ReadOnlySpan<Utf8Unit> text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(MemoryMarshal.Cast<Utf8Unit, byte>(text));
    }

    private static int DecodeLong(ReadOnlySpan<Utf8Unit> text, int at, out int length)
    {
        Rune.DecodeFromUtf8(MemoryMarshal.Cast<Utf8Unit, byte>(text[at..]), out Rune rune, out length);
        return rune.Value;
    }
}

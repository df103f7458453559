using System.Runtime.InteropServices;
using System.Text.Json;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Specs;

/// <summary>
/// A unit that counts how often units are looked at: the work of a parse, whatever the machine, rules or steps that it is
/// for. The engine is one generic body over its unit, so what runs is what users run, and theirs counts nothing.
/// </summary>
/// <typeparam name="T">The unit that answers.</typeparam>
/// <param name="unit">That unit.</param>
internal readonly struct CountingUnit<T>(T unit) : ITextUnit<CountingUnit<T>>
    where T : unmanaged, ITextUnit<T>
{
    private readonly T _unit = unit;

    [field: ThreadStatic]
    public static long Looks { get; set; }

    /// <inheritdoc/>
    public int Value
    {
        get
        {
            Looks++;
            return _unit.Value;
        }
    }

    /// <inheritdoc/>
    public static int Decode(ReadOnlySpan<CountingUnit<T>> text, int at, out int length)
    {
        int codePoint = T.Decode(UnitsOf(text), at, out length);
        Looks += length;
        return codePoint;
    }

    /// <inheritdoc/>
    public static int DecodeLast(ReadOnlySpan<CountingUnit<T>> text, int before, out int length)
    {
        int codePoint = T.DecodeLast(UnitsOf(text), before, out length);
        Looks += length;
        return codePoint;
    }

    /// <inheritdoc/>
    public static ulong LineFeeds(ref readonly CountingUnit<T> block)
    {
        Looks += 64;
        return T.LineFeeds(in block._unit);
    }

    /// <inheritdoc/>
    public static bool HasLineFeed(ref readonly CountingUnit<T> block)
    {
        Looks += 128;
        return T.HasLineFeed(in block._unit);
    }

    /// <inheritdoc/>
    public static ulong WhiteSpace(ref readonly CountingUnit<T> block, out ulong doubtful)
    {
        Looks += 64;
        return T.WhiteSpace(in block._unit, out doubtful);
    }

    /// <inheritdoc/>
    public static LetterMaskTable TableOf(LetterMasks masks) => T.TableOf(masks);

    /// <inheritdoc/>
    public static int MaskOfFirstLetters(ref readonly CountingUnit<T> line, LetterMaskTable table)
    {
        Looks += 4;
        return T.MaskOfFirstLetters(in line._unit, table);
    }

    /// <inheritdoc/>
    public static int MaskOfNextLetters(ref readonly CountingUnit<T> line, LetterMaskTable table)
    {
        Looks += 4;
        return T.MaskOfNextLetters(in line._unit, table);
    }

    /// <inheritdoc/>
    public static bool EndsVisibly(ReadOnlySpan<CountingUnit<T>> text, int before)
    {
        Looks += 2;
        return T.EndsVisibly(UnitsOf(text), before);
    }

    /// <inheritdoc/>
    public static bool StartsVisibly(ReadOnlySpan<CountingUnit<T>> text)
    {
        Looks += 2;
        return T.StartsVisibly(UnitsOf(text));
    }

    /// <inheritdoc/>
    public static int UsualBullet(ReadOnlySpan<CountingUnit<T>> text)
    {
        Looks += 4;
        return T.UsualBullet(UnitsOf(text));
    }

    /// <inheritdoc/>
    public static ulong ListDelimiters(ref readonly CountingUnit<T> block, ref uint open)
    {
        Looks += 64;
        return T.ListDelimiters(in block._unit, ref open);
    }

    /// <inheritdoc/>
    public static int ListDelimiterLength(CountingUnit<T> last) => T.ListDelimiterLength(last._unit);

    /// <inheritdoc/>
    public static string ToText(ReadOnlySpan<CountingUnit<T>> text) => T.ToText(UnitsOf(text));

    /// <inheritdoc/>
    public static void WriteJson(Utf8JsonWriter writer, ReadOnlySpan<CountingUnit<T>> text) => T.WriteJson(writer, UnitsOf(text));

    private static ReadOnlySpan<T> UnitsOf(ReadOnlySpan<CountingUnit<T>> text) => MemoryMarshal.Cast<CountingUnit<T>, T>(text);
}

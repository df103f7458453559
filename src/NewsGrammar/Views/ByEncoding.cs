using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Phrases;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>
/// Leads from the unit that a view shows, <see cref="char"/> or <see cref="byte"/>, to the code of its encoding. The
/// comparison of types is decided when the code is compiled for one of them.
/// </summary>
internal static class ByEncoding
{
    /// <summary>Finds the next item of a list; see <see cref="ListItems.TryNext"/>.</summary>
    public static bool TryNextItem<TUnit>(ReadOnlySpan<TUnit> value, ref int next, out int start, out int end)
        where TUnit : unmanaged => typeof(TUnit) == typeof(char)
            ? ListItems.TryNext(As<TUnit, Utf16Unit>(value), ref next, out start, out end)
            : ListItems.TryNext(As<TUnit, Utf8Unit>(value), ref next, out start, out end);

    /// <summary>Whether the items of a value have delimiters.</summary>
    public static bool HasListDelimiter<TUnit>(ReadOnlySpan<TUnit> value)
        where TUnit : unmanaged => typeof(TUnit) == typeof(char)
            ? ListItems.AreDelimited(As<TUnit, Utf16Unit>(value))
            : ListItems.AreDelimited(As<TUnit, Utf8Unit>(value));

    /// <summary>Keeps the items of a value; see <see cref="ItemCollector.Collect"/>.</summary>
    public static bool CollectItems<TUnit>(ReadOnlySpan<TUnit> text, int start, int end, CollectedValues items)
        where TUnit : unmanaged => typeof(TUnit) == typeof(char)
            ? ItemCollector.Collect(As<TUnit, Utf16Unit>(text), start, end, items)
            : ItemCollector.Collect(As<TUnit, Utf8Unit>(text), start, end, items);

    /// <summary>Takes white space and marks off the ends; see <see cref="LineTrim.Trim"/>.</summary>
    public static int Trim<TUnit>(ReadOnlySpan<TUnit> text, out int start)
        where TUnit : unmanaged => typeof(TUnit) == typeof(char)
            ? LineTrim.Trim(As<TUnit, Utf16Unit>(text), out start)
            : LineTrim.Trim(As<TUnit, Utf8Unit>(text), out start);

    /// <summary>Finds the next phrase of a value; see <see cref="PhraseIndex.TryNext"/>.</summary>
    public static bool TryNextPhrase<TUnit>(
        ParsedDocument<TUnit> document, int valueStart, ref int next, out int start, out int end)
        where TUnit : unmanaged
    {
        PhraseIndex phrases = document.Tape.Phrases;
        var lines = new PhraseLines(document.Tables, document.Tape);
        return typeof(TUnit) == typeof(char)
            ? phrases.TryNext(As<TUnit, Utf16Unit>(document.Text), lines, valueStart, ref next, out start, out end)
            : phrases.TryNext(As<TUnit, Utf8Unit>(document.Text), lines, valueStart, ref next, out start, out end);
    }

    /// <summary>The 1-based number of the line that a place stands on; see <see cref="LineNumbers.At"/>.</summary>
    public static int LineNumberAt<TUnit>(LineNumbers numbers, ReadOnlySpan<TUnit> text, int place)
        where TUnit : unmanaged => typeof(TUnit) == typeof(char)
            ? numbers.At(As<TUnit, char>(text), '\n', place)
            : numbers.At(As<TUnit, byte>(text), (byte)'\n', place);

    /// <summary>How many lines a text has; see <see cref="LineNumbers.CountOf"/>.</summary>
    public static int LineCountOf<TUnit>(LineNumbers numbers, ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged => typeof(TUnit) == typeof(char)
            ? numbers.CountOf(As<TUnit, char>(text), '\n')
            : numbers.CountOf(As<TUnit, byte>(text), (byte)'\n');

    /// <summary>The text as a string.</summary>
    public static string ToText<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged => typeof(TUnit) == typeof(char)
            ? Utf16Unit.ToText(As<TUnit, Utf16Unit>(text))
            : Utf8Unit.ToText(As<TUnit, Utf8Unit>(text));

    /// <summary>The name of the encoding, as results give it.</summary>
    public static string NameOf<TUnit>()
        where TUnit : unmanaged => typeof(TUnit) == typeof(char) ? "utf-16" : "utf-8";

    /// <summary>Writes the text as a JSON string.</summary>
    public static void WriteJson<TUnit>(Utf8JsonWriter writer, ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
    {
        if (typeof(TUnit) == typeof(char))
        {
            Utf16Unit.WriteJson(writer, As<TUnit, Utf16Unit>(text));
        }
        else
        {
            Utf8Unit.WriteJson(writer, As<TUnit, Utf8Unit>(text));
        }
    }

    private static ReadOnlySpan<T> As<TUnit, T>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
        where T : unmanaged => MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.As<TUnit, T>(ref MemoryMarshal.GetReference(text)), text.Length);
}

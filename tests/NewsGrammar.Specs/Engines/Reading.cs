using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGrammar.Marks;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>All that a result tells, as strings, which compare whatever the encoding was.</summary>
/// <param name="Snapshot">Fields and repairs as <c>ToSnapshot</c> renders them.</param>
/// <param name="Json">The fields as <c>WriteTo</c> writes them.</param>
/// <param name="Repairs">The repairs as <c>WriteRepairsTo</c> writes them.</param>
/// <param name="Lines">A line for each non-blank one: its number, what took it, and its value.</param>
/// <param name="Segments">A line for each segment: its kind and its text.</param>
/// <param name="Recognized">Whether a label stands on some line.</param>
/// <param name="IsWhole">Whether the segments, one after the other, are the text, unit for unit.</param>
public sealed record Reading(
    string Snapshot, string Json, string Repairs, string Lines, string Segments, bool Recognized, bool IsWhole)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Parses a text and tells the result.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="parse">The way to parse.</param>
    /// <param name="text">The text.</param>
    /// <param name="tape">The tape to lend; null for the pool's.</param>
    public static Reading Of<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> text, Tape? tape = null)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        ArgumentNullException.ThrowIfNull(parse);
        using ParsedDocument<TUnit> document = parse(text, tape);
        return Of(document);
    }

    /// <summary>Parses a page and tells the result.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="parse">The way to parse.</param>
    /// <param name="page">The page.</param>
    public static Reading OfPage<TUnit>(ParsePage<TUnit> parse, MarkedText<TUnit> page)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        ArgumentNullException.ThrowIfNull(parse);
        using ParsedDocument<TUnit> document = parse(page, null);
        return Of(document);
    }

    private static Reading Of<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged, IEquatable<TUnit> => new(
            document.ToSnapshot(),
            WriteJson(document, static (result, writer) => result.WriteTo(writer)),
            WriteJson(document, static (result, writer) => result.WriteRepairsTo(writer)),
            WriteLines(document),
            WriteSegments(document, out bool isWhole),
            document.Recognized,
            isWhole);

    private static string WriteJson<TUnit>(ParsedDocument<TUnit> document, WriteResult<TUnit> write)
        where TUnit : unmanaged
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Relaxed))
        {
            write(document, writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string WriteLines<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        var lines = new StringBuilder();
        foreach (ParsedLine<TUnit> line in document.Lines)
        {
            lines.Append(line.Number).Append(' ').Append(line.Rule ?? "unexpected").Append(' ')
                .Append(UnitText.Of(line.Value)).Append('\n');
        }

        return lines.ToString();
    }

    private static string WriteSegments<TUnit>(ParsedDocument<TUnit> document, out bool isWhole)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        var segments = new StringBuilder();
        int at = 0;
        isWhole = true;
        foreach (Segment<TUnit> segment in document.Segments)
        {
            segments.Append(segment.Kind).Append(' ').Append(UnitText.Of(segment.Text)).Append('\n');
            isWhole &= !segment.Text.IsEmpty && document.Text[at..].StartsWith(segment.Text);
            at += segment.Text.Length;
        }

        isWhole &= at == document.Text.Length;
        return segments.ToString();
    }

    private delegate void WriteResult<TUnit>(ParsedDocument<TUnit> document, Utf8JsonWriter writer)
        where TUnit : unmanaged;
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsGrammar.Marks;
using NewsGrammar.Oracle;
using NewsGrammar.Views;
using OracleReading = NewsGrammar.Oracle.Reading;

namespace NewsGrammar.Specs;

/// <summary>
/// A reading as a text in which engines and oracle can be compared: what took each line, the repairs, and the fields.
/// </summary>
internal static class Comparison
{
    /// <summary>What the oracle says.</summary>
    public static string Of(OracleReading reading)
    {
        var text = new StringBuilder();
        foreach (LineReading line in reading.Lines)
        {
            AppendLine(text, line.Number, line.Rule);
        }

        foreach (ExpectedRepair repair in reading.Repairs)
        {
            // Engines name the innermost field that the line would have been a part of, be it an object.
            AppendRepair(text, repair.Line, repair.Rule, repair.Path is [.., string field] ? field : null);
        }

        return text.Append(Shown(reading.Recognized)).Append(Normalize(reading.Json)).ToString();
    }

    /// <summary>What an engine says.</summary>
    public static string Of<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> input)
        where TUnit : unmanaged
    {
        using ParsedDocument<TUnit> document = parse(input, null);
        return Of(document);
    }

    /// <summary>What an engine says of a page.</summary>
    public static string OfPage<TUnit>(ParsePage<TUnit> parse, MarkedText<TUnit> page)
        where TUnit : unmanaged
    {
        using ParsedDocument<TUnit> document = parse(page, null);
        return Of(document);
    }

    private static string Of<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        var text = new StringBuilder();
        foreach (ParsedLine<TUnit> line in document.Lines)
        {
            AppendLine(text, line.Number, line.Rule);
        }

        foreach (Repair<TUnit> repair in document.Repairs)
        {
            AppendRepair(text, repair.Line, repair.Rule, repair.Field);
        }

        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            document.WriteTo(writer);
        }

        return text.Append(Shown(document.Recognized)).Append(Normalize(Encoding.UTF8.GetString(json.ToArray()))).ToString();
    }

    private static string Shown(bool recognized) => recognized ? "recognized\n" : "not recognized\n";

    private static void AppendLine(StringBuilder text, int number, string? rule) =>
        text.Append(CultureInfo.InvariantCulture, $"{number} {rule ?? "unexpected"}\n");

    private static void AppendRepair(StringBuilder text, int line, string? rule, string? field) =>
        text.Append(rule is null
            ? string.Create(CultureInfo.InvariantCulture, $"repair {line}: unexpected\n")
            : string.Create(CultureInfo.InvariantCulture, $"repair {line}: missing {rule} {field}\n"));

    /// <summary>The same JSON, escaped one way.</summary>
    private static string Normalize(string json) => JsonNode.Parse(json)!.ToJsonString();
}

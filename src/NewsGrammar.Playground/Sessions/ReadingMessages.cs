using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGrammar.Authoring.Explain;
using NewsGrammar.Playground.Messages;
using NewsGrammar.Playground.Pages;
using NewsGrammar.Schema;
using NewsGrammar.Views;

namespace NewsGrammar.Playground.Sessions;

/// <summary>Tells how a page was read.</summary>
internal static class ReadingMessages
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n",
    };

    /// <summary>The message.</summary>
    /// <param name="name">The name of the page's file without its ending.</param>
    /// <param name="page">The page.</param>
    /// <param name="document">What parsing it gave.</param>
    /// <param name="expected">What was expected at each repair.</param>
    public static ReadingMessage Of(string name, PastedPage page, ParsedDocument<char> document, IReadOnlyList<ExpectedLines> expected) => new(
        document.Fits, document.Recognized, page.IsHtml, LinesOf(document, page), RepairsOf(document, expected), JsonOf(name + page.Extension, document));

    private static List<LineMessage> LinesOf(ParsedDocument<char> document, PastedPage page)
    {
        var lines = new List<LineMessage>(document.Lines.Count);
        var paths = new FieldPathReader(document.Schema);
        HashSet<int> leftOut = LeftOut(document);
        foreach (ParsedLine<char> line in document.Lines)
        {
            if (line.IsUnexpected && !leftOut.Contains(line.Number))
            {
                continue; // What the head of a page says and no rule asks for is passed over like a blank line.
            }

            string path = line.IsUnexpected ? "" : paths.Next(line).Shown;
            lines.Add(new LineMessage(line.Number, line.Start, line.ToString(), line.Rule, path, line.IsLabel, page.MarksOf(line.Number), CapturesOf(line)));
        }

        return lines;
    }

    private static HashSet<int> LeftOut(ParsedDocument<char> document)
    {
        var lines = new HashSet<int>();
        foreach (Repair<char> repair in document.Repairs)
        {
            if (repair.Kind == RepairKind.Unexpected)
            {
                lines.Add(repair.Line);
            }
        }

        return lines;
    }

    private static List<CaptureMessage> CapturesOf(ParsedLine<char> line)
    {
        var captures = new List<CaptureMessage>();
        CaptureView<char> view = line.Captures;
        CaptureSchema[] schemas = view.Rule?.Captures ?? [];
        for (int number = 0; number < schemas.Length; number++)
        {
            if (view.Has(number) && line.Text.Overlaps(view.Value(number), out int start))
            {
                captures.Add(new CaptureMessage(
                    schemas[number].Name, start, view.Value(number).Length, schemas[number].IsItems ? ItemsOf(view, number) : null));
            }
        }

        return captures;
    }

    private static List<string> ItemsOf(CaptureView<char> view, int number)
    {
        var items = new List<string>();
        foreach (ReadOnlySpan<char> item in view.Items(number))
        {
            items.Add(item.ToString());
        }

        return items;
    }

    private static List<RepairMessage> RepairsOf(ParsedDocument<char> document, IReadOnlyList<ExpectedLines> expected)
    {
        var repairs = new List<RepairMessage>();
        foreach (Repair<char> repair in document.Repairs)
        {
            ExpectedLines here = expected[repairs.Count];
            repairs.Add(new RepairMessage(
                repair.Kind == RepairKind.Missing,
                repair.Line,
                repair.Text.ToString(),
                repair.Rule,
                repair.Field,
                here.Rules,
                here.MayEnd));
        }

        return repairs;
    }

    private static string JsonOf(string name, ParsedDocument<char> document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("file"u8, name);
            writer.WriteString("grammar"u8, document.Schema.Name);
            writer.WritePropertyName("document"u8);
            document.WriteTo(writer);
            writer.WritePropertyName("repairs"u8);
            document.WriteRepairsTo(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}

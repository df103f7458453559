using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Schema;

namespace NewsGrammar.Authoring.JsonSchema;

/// <summary>
/// Writes what the results of a grammar look like as JSON, as a JSON Schema 2020-12: the value that the command line gives,
/// whose <c>document</c> is what <c>WriteTo</c> gives. Any field may be absent, because any text has a result.
/// </summary>
public static class JsonSchemaEmitter
{
    private const string Definitions = "$defs";

    /// <summary>
    /// Goes up when members of results go or mean something else. It stands here and not in each result, of which a corpus has millions;
    /// in a comment, because validators refuse keywords that they do not know.
    /// </summary>
    private const string Version = "Results of NewsGrammar, version 1";

    /// <summary>The schema of a grammar.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <returns>The schema as indented JSON that a line feed ends.</returns>
    public static string Emit(CompiledGrammar grammar)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n",
        }))
        {
            Write(writer, grammar);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, CompiledGrammar grammar)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("$comment", Version);
        writer.WriteString("title", grammar.Name);
        WriteDescription(writer, grammar.Model.Documentation);
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        WriteProperty(writer, "file", "string", "The file that was read.");
        writer.WriteStartObject("grammar");
        writer.WriteString("description", "The grammar that it was read by.");
        WriteNames(writer, "enum", grammar.Name);
        writer.WriteEndObject();
        writer.WriteStartObject("document");
        WriteReference(writer, grammar.Model.Document.Name);
        writer.WriteEndObject();
        RepairSchema.Write(writer);
        writer.WriteEndObject();
        WriteNames(writer, "required", "grammar", "document", "repairs");
        writer.WriteStartObject(Definitions);
        foreach (LayoutShape shape in grammar.Automaton.Layouts)
        {
            WriteLayout(writer, shape);
        }

        IEnumerable<LineRule> captured = grammar.Automaton.Layouts.SelectMany(static shape => shape.Fields)
            .Where(static field => field.Kind == FieldKind.Captures).Select(static field => field.Rule!).DistinctBy(static rule => rule.Name);
        foreach (LineRule rule in captured)
        {
            WriteCaptures(writer, rule);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteLayout(Utf8JsonWriter writer, LayoutShape shape)
    {
        BeginObject(writer, shape.Layout.Name, shape.Layout.Documentation);
        foreach (FieldShape field in shape.Fields)
        {
            writer.WriteStartObject(field.Name);
            WriteDescription(writer, field.Documentation);
            if (field.IsList || field.Kind == FieldKind.Items)
            {
                writer.WriteString("type", "array");
                writer.WriteStartObject("items");
                WriteValue(writer, field);
                writer.WriteEndObject();
            }
            else
            {
                WriteValue(writer, field);
            }

            writer.WriteEndObject();
        }

        EndObject(writer);
    }

    private static void WriteCaptures(Utf8JsonWriter writer, LineRule rule)
    {
        BeginObject(writer, rule.Name, rule.Documentation);
        foreach (CaptureElement capture in SchemaBuilder.NumberedCaptures(rule))
        {
            writer.WriteStartObject(capture.Name ?? "");
            if (capture.IsItems)
            {
                writer.WriteString("type", "array");
                writer.WriteStartObject("items");
                writer.WriteString("type", "string");
                writer.WriteEndObject();
            }
            else
            {
                writer.WriteString("type", "string");
            }

            writer.WriteEndObject();
        }

        EndObject(writer);
    }

    private static void WriteValue(Utf8JsonWriter writer, FieldShape field)
    {
        if ((field.Layout?.Name ?? field.Rule?.Name) is { } definition && field.Kind is FieldKind.Layout or FieldKind.Captures)
        {
            WriteReference(writer, definition);
            return;
        }

        writer.WriteString("type", "string");
    }

    private static void BeginObject(Utf8JsonWriter writer, string name, string? documentation)
    {
        writer.WriteStartObject(name);
        WriteDescription(writer, documentation);
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
    }

    private static void EndObject(Utf8JsonWriter writer)
    {
        writer.WriteEndObject();
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter writer, string name, string type, string description)
    {
        writer.WriteStartObject(name);
        writer.WriteString("description", description);
        writer.WriteString("type", type);
        writer.WriteEndObject();
    }

    /// <summary>A reference is a URI: names beyond ASCII are written as their bytes (RFC 3986).</summary>
    private static void WriteReference(Utf8JsonWriter writer, string name) =>
        writer.WriteString("$ref", $"#/{Definitions}/{Uri.EscapeDataString(name)}");

    private static void WriteDescription(Utf8JsonWriter writer, string? text)
    {
        if (text is not null)
        {
            writer.WriteString("description", DisplayText.Lines(text));
        }
    }

    private static void WriteNames(Utf8JsonWriter writer, string property, params ReadOnlySpan<string> names)
    {
        writer.WriteStartArray(property);
        foreach (string name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}

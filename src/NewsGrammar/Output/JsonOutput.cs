using System.Text.Json;
using NewsGrammar.Schema;
using NewsGrammar.Views;

namespace NewsGrammar.Output;

/// <summary>Writes results as JSON, the fields in the order of the grammar, absent ones left out.</summary>
internal static class JsonOutput
{
    /// <summary>Writes the fields of a layout as an object.</summary>
    public static void WriteFields<TUnit>(LayoutView<TUnit> view, Utf8JsonWriter writer)
        where TUnit : unmanaged
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        FieldSchema[] fields = view.Schema.Fields;
        for (int field = 0; field < fields.Length; field++)
        {
            if (view.Has(field))
            {
                writer.WritePropertyName(fields[field].Name);
                WriteField(view, field, fields[field], writer);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes repairs as an array.</summary>
    public static void WriteRepairs<TUnit>(RepairSequence<TUnit> repairs, Utf8JsonWriter writer)
        where TUnit : unmanaged
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (Repair<TUnit> repair in repairs)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, repair.Kind == RepairKind.Unexpected ? "unexpected"u8 : "missing"u8);
            writer.WriteNumber("line"u8, repair.Line);
            if (repair.Rule is { } rule)
            {
                writer.WriteString("rule"u8, rule);
                if (repair.Field is { } field)
                {
                    writer.WriteString("field"u8, field);
                }
            }
            else
            {
                writer.WritePropertyName("text"u8);
                Units.WriteJson(writer, repair.Text);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteField<TUnit>(LayoutView<TUnit> view, int field, FieldSchema schema, Utf8JsonWriter writer)
        where TUnit : unmanaged
    {
        switch (schema.Kind)
        {
            case FieldKind.Items:
                WriteValues(view.Items(field), writer);
                break;
            case FieldKind.Text when schema.IsList:
                WriteValues(view.Values(field), writer);
                break;
            case FieldKind.Text:
                Units.WriteJson(writer, view.Value(field));
                break;
            case FieldKind.Span when schema.IsList:
                WriteValues(view.Spans(field), writer);
                break;
            case FieldKind.Span:
                Units.WriteJson(writer, view.Span(field));
                break;
            case FieldKind.Captures when schema.IsList:
                writer.WriteStartArray();
                foreach (CaptureView<TUnit> captures in view.AllCaptures(field))
                {
                    WriteCaptures(captures, writer);
                }

                writer.WriteEndArray();
                break;
            case FieldKind.Captures:
                WriteCaptures(view.Captures(field), writer);
                break;
            case FieldKind.Layout when schema.IsList:
                writer.WriteStartArray();
                foreach (LayoutView<TUnit> item in view.Layouts(field))
                {
                    WriteFields(item, writer);
                }

                writer.WriteEndArray();
                break;
            case FieldKind.Layout:
                WriteFields(view.Layout(field), writer);
                break;
        }
    }

    private static void WriteCaptures<TUnit>(CaptureView<TUnit> captures, Utf8JsonWriter writer)
        where TUnit : unmanaged
    {
        writer.WriteStartObject();
        CaptureSchema[] schemas = captures.Rule?.Captures ?? [];
        for (int capture = 0; capture < schemas.Length; capture++)
        {
            if (!captures.Has(capture))
            {
                continue;
            }

            writer.WritePropertyName(schemas[capture].Name);
            if (schemas[capture].IsItems)
            {
                writer.WriteStartArray();
                foreach (ReadOnlySpan<TUnit> item in captures.Items(capture))
                {
                    Units.WriteJson(writer, item);
                }

                writer.WriteEndArray();
            }
            else
            {
                Units.WriteJson(writer, captures.Value(capture));
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteValues<TUnit>(ValueSequence<TUnit> values, Utf8JsonWriter writer)
        where TUnit : unmanaged
    {
        writer.WriteStartArray();
        foreach (ReadOnlySpan<TUnit> value in values)
        {
            Units.WriteJson(writer, value);
        }

        writer.WriteEndArray();
    }
}

using System.Text.Json;
using NewsGrammar.Output.Json;
using NewsGrammar.Schema;
using NewsGrammar.Views;

namespace NewsGrammar.Output;

/// <summary>Writes results as JSON, the fields in the order of the grammar, absent ones left out.</summary>
internal static class JsonOutput
{
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText Unexpected = JsonEncodedText.Encode("unexpected");
    private static readonly JsonEncodedText Missing = JsonEncodedText.Encode("missing");
    private static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
    private static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    private static readonly JsonEncodedText Field = JsonEncodedText.Encode("field");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");

    /// <summary>Writes the fields of a layout as an object.</summary>
    public static void WriteFields<TUnit, TSink>(LayoutView<TUnit> view, ref TSink sink)
        where TUnit : unmanaged
        where TSink : struct, IJsonSink, allows ref struct
    {
        sink.BeginObject();
        FieldSchema[] fields = view.Schema.Fields;
        for (int field = 0; field < fields.Length; field++)
        {
            if (view.Has(field))
            {
                sink.WriteName(fields[field].JsonName);
                WriteField(view, field, fields[field], ref sink);
            }
        }

        sink.EndObject();
    }

    /// <summary>Writes repairs as an array.</summary>
    public static void WriteRepairs<TUnit, TSink>(RepairSequence<TUnit> repairs, ref TSink sink)
        where TUnit : unmanaged
        where TSink : struct, IJsonSink, allows ref struct
    {
        sink.BeginArray();
        foreach (Repair<TUnit> repair in repairs)
        {
            sink.BeginObject();
            sink.WriteName(Kind);
            sink.WriteText(repair.Kind == RepairKind.Unexpected ? Unexpected : Missing);
            sink.WriteName(Line);
            sink.WriteNumber(repair.Line);
            if (repair.Rule is { } rule)
            {
                sink.WriteName(Rule);
                sink.WriteText(rule.AsSpan());
                if (repair.Field is { } field)
                {
                    sink.WriteName(Field);
                    sink.WriteText(field.AsSpan());
                }
            }
            else
            {
                sink.WriteName(Text);
                sink.WriteText(repair.Text);
            }

            sink.EndObject();
        }

        sink.EndArray();
    }

    /// <summary>Writes the value of a field that is there.</summary>
    public static void WriteField<TUnit, TSink>(LayoutView<TUnit> view, int field, FieldSchema schema, ref TSink sink)
        where TUnit : unmanaged
        where TSink : struct, IJsonSink, allows ref struct
    {
        switch (schema.Kind)
        {
            case FieldKind.Items:
                WriteValues(view.Items(field), ref sink);
                break;
            case FieldKind.Text when schema.IsList:
                WriteValues(view.Values(field), ref sink);
                break;
            case FieldKind.Text:
                sink.WriteText(view.Value(field));
                break;
            case FieldKind.Span when schema.IsList:
                WriteValues(view.Spans(field), ref sink);
                break;
            case FieldKind.Span:
                sink.WriteText(view.Span(field));
                break;
            case FieldKind.Captures when schema.IsList:
                sink.BeginArray();
                foreach (CaptureView<TUnit> captures in view.AllCaptures(field))
                {
                    WriteCaptures(captures, ref sink);
                }

                sink.EndArray();
                break;
            case FieldKind.Captures:
                WriteCaptures(view.Captures(field), ref sink);
                break;
            case FieldKind.Layout when schema.IsList:
                sink.BeginArray();
                foreach (LayoutView<TUnit> item in view.Layouts(field))
                {
                    WriteFields(item, ref sink);
                }

                sink.EndArray();
                break;
            case FieldKind.Layout:
                WriteFields(view.Layout(field), ref sink);
                break;
        }
    }

    private static void WriteCaptures<TUnit, TSink>(CaptureView<TUnit> captures, ref TSink sink)
        where TUnit : unmanaged
        where TSink : struct, IJsonSink, allows ref struct
    {
        sink.BeginObject();
        CaptureSchema[] schemas = captures.Rule?.Captures ?? [];
        for (int capture = 0; capture < schemas.Length; capture++)
        {
            if (!captures.Has(capture))
            {
                continue;
            }

            sink.WriteName(schemas[capture].JsonName);
            if (schemas[capture].IsItems)
            {
                sink.BeginArray();
                foreach (ReadOnlySpan<TUnit> item in captures.Items(capture))
                {
                    sink.WriteText(item);
                }

                sink.EndArray();
            }
            else
            {
                sink.WriteText(captures.Value(capture));
            }
        }

        sink.EndObject();
    }

    private static void WriteValues<TUnit, TSink>(ValueSequence<TUnit> values, ref TSink sink)
        where TUnit : unmanaged
        where TSink : struct, IJsonSink, allows ref struct
    {
        sink.BeginArray();
        foreach (ReadOnlySpan<TUnit> value in values)
        {
            sink.WriteText(value);
        }

        sink.EndArray();
    }
}

using System.Text;
using NewsGrammar.Schema;
using NewsGrammar.Views;

namespace NewsGrammar.Output;

/// <summary>
/// Renders a result as a text that stays the same as long as the result does: a field a line, lists and objects
/// indented by two spaces, then the repairs.
/// </summary>
internal static class SnapshotOutput
{
    /// <summary>Renders fields and repairs.</summary>
    public static string Render<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged => Build(document).ToString();

    /// <summary>
    /// The same in the pieces that it was made of, for whoever writes it on: one more copy of a large one may be too much.
    /// </summary>
    public static StringBuilder Build<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        var text = new StringBuilder();
        text.Append(document.Schema.Name).Append('\n');
        AppendFields(text, document.Root, "  ");
        text.Append("repairs: ").Append(document.Repairs.Count).Append('\n');
        foreach (Repair<TUnit> repair in document.Repairs)
        {
            text.Append("  line ").Append(repair.Line).Append(": ");
            if (repair.Rule is { } rule)
            {
                text.Append("missing ").Append(rule).Append(repair.Field is { } field ? $" ({field})" : "").Append('\n');
            }
            else
            {
                text.Append("unexpected ");
                AppendText(text, repair.Text);
            }
        }

        return text;
    }

    private static void AppendFields<TUnit>(StringBuilder text, LayoutView<TUnit> view, string indent)
        where TUnit : unmanaged
    {
        FieldSchema[] fields = view.Schema.Fields;
        for (int field = 0; field < fields.Length; field++)
        {
            if (view.Has(field))
            {
                text.Append(indent).Append(fields[field].Name).Append(':');
                AppendField(text, view, field, fields[field], indent + "  ");
            }
        }
    }

    private static void AppendField<TUnit>(
        StringBuilder text, LayoutView<TUnit> view, int field, FieldSchema schema, string indent)
        where TUnit : unmanaged
    {
        switch (schema)
        {
            case { Kind: FieldKind.Text, IsList: false }:
                AppendText(text.Append(' '), view.Value(field));
                break;
            case { Kind: FieldKind.Span, IsList: false }:
                AppendText(text.Append(' '), view.Span(field));
                break;
            case { Kind: FieldKind.Text }:
                AppendValues(text, view.Values(field), indent);
                break;
            case { Kind: FieldKind.Span }:
                AppendValues(text, view.Spans(field), indent);
                break;
            case { Kind: FieldKind.Items }:
                AppendValues(text, view.Items(field), indent);
                break;
            case { Kind: FieldKind.Captures }:
                text.Append('\n');
                foreach (CaptureView<TUnit> captures in view.AllCaptures(field))
                {
                    AppendCaptures(text, captures, schema.IsList, indent);
                }

                break;
            case { Kind: FieldKind.Layout }:
                text.Append('\n');
                foreach (LayoutView<TUnit> item in view.Layouts(field))
                {
                    if (schema.IsList)
                    {
                        text.Append(indent).Append("-\n");
                    }

                    AppendFields(text, item, schema.IsList ? indent + "  " : indent);
                }

                break;
        }
    }

    private static void AppendCaptures<TUnit>(StringBuilder text, CaptureView<TUnit> captures, bool isList, string indent)
        where TUnit : unmanaged
    {
        if (isList)
        {
            text.Append(indent).Append("-\n");
        }

        string own = isList ? indent + "  " : indent;
        CaptureSchema[] schemas = captures.Rule?.Captures ?? [];
        for (int capture = 0; capture < schemas.Length; capture++)
        {
            if (!captures.Has(capture))
            {
                continue;
            }

            text.Append(own).Append(schemas[capture].Name).Append(':');
            if (schemas[capture].IsItems)
            {
                AppendItems(text, captures.Items(capture), own + "  ");
            }
            else
            {
                AppendText(text.Append(' '), captures.Value(capture));
            }
        }
    }

    private static void AppendValues<TUnit>(StringBuilder text, ValueSequence<TUnit> values, string indent)
        where TUnit : unmanaged
    {
        int before = text.Length;
        foreach (ReadOnlySpan<TUnit> value in values)
        {
            AppendItem(text, value, indent, isFirst: text.Length == before);
        }

        AppendEmpty(text, before);
    }

    private static void AppendItems<TUnit>(StringBuilder text, ItemSequence<TUnit> items, string indent)
        where TUnit : unmanaged
    {
        int before = text.Length;
        foreach (ReadOnlySpan<TUnit> item in items)
        {
            AppendItem(text, item, indent, isFirst: text.Length == before);
        }

        AppendEmpty(text, before);
    }

    private static void AppendItem<TUnit>(StringBuilder text, ReadOnlySpan<TUnit> item, string indent, bool isFirst)
        where TUnit : unmanaged => AppendText(text.Append(isFirst ? "\n" : "").Append(indent).Append("- "), item);

    /// <summary>A list whose line was read and held nothing.</summary>
    private static void AppendEmpty(StringBuilder text, int before)
    {
        if (text.Length == before)
        {
            text.Append(" []\n");
        }
    }

    /// <summary>A value on one line of the snapshot: line ends in it are shown as they would be typed.</summary>
    private static void AppendText<TUnit>(StringBuilder text, ReadOnlySpan<TUnit> value)
        where TUnit : unmanaged =>
        text.Append(ByEncoding.ToText(value).Replace("\\", "\\\\").Replace("\r", "\\r").Replace("\n", "\\n")).Append('\n');
}

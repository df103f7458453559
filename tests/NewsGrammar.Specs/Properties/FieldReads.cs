using NewsGrammar.Schema;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>Reads everything that a result offers through its views, without making a string of anything.</summary>
internal static class FieldReads
{
    /// <summary>How many units all that was read has: something to compare, so that nothing is optimized away.</summary>
    public static int Count<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        int units = document.Fits ? 1 : 0;
        units += Count(document.Root);
        foreach (Repair<TUnit> repair in document.Repairs)
        {
            units += repair.Line + repair.Text.Length + (repair.Rule?.Length ?? 0) + (repair.Field?.Length ?? 0);
        }

        foreach (ParsedLine<TUnit> line in document.Lines)
        {
            units += line.Number + line.Text.Length + line.Value.Length + (line.Rule?.Length ?? 0);
        }

        foreach (Segment<TUnit> segment in document.Segments)
        {
            units += segment.Text.Length;
        }

        return units;
    }

    private static int Count<TUnit>(LayoutView<TUnit> layout)
        where TUnit : unmanaged
    {
        int units = 0;
        FieldSchema[] fields = layout.Schema.Fields;
        for (int field = 0; field < fields.Length; field++)
        {
            units += layout.Has(field) ? Count(layout, field, fields[field].Kind) : 0;
        }

        return units;
    }

    private static int Count<TUnit>(LayoutView<TUnit> layout, int field, FieldKind kind)
        where TUnit : unmanaged
    {
        int units = 0;
        switch (kind)
        {
            case FieldKind.Text:
                return Count(layout.Values(field)) + layout.Value(field).Length;
            case FieldKind.Items:
                return Count(layout.Items(field));
            case FieldKind.Span:
                return Count(layout.Spans(field)) + layout.Span(field).Length;
            case FieldKind.Layout:
                foreach (LayoutView<TUnit> item in layout.Layouts(field))
                {
                    units += Count(item);
                }

                return units + Count(layout.Layout(field));
            case FieldKind.Captures:
                foreach (CaptureView<TUnit> captures in layout.AllCaptures(field))
                {
                    units += Count(captures);
                }

                return units + Count(layout.Captures(field));
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of field that nothing here reads.");
        }
    }

    private static int Count<TUnit>(ValueSequence<TUnit> values)
        where TUnit : unmanaged
    {
        int units = values.Count;
        foreach (ReadOnlySpan<TUnit> value in values)
        {
            units += value.Length;
        }

        return units;
    }

    private static int Count<TUnit>(CaptureView<TUnit> captures)
        where TUnit : unmanaged
    {
        int units = 0;
        for (int capture = 0; capture < captures.Rule!.Captures.Length; capture++)
        {
            units += captures.Has(capture) ? captures.Value(capture).Length : 0;
            foreach (ReadOnlySpan<TUnit> item in captures.Items(capture))
            {
                units += item.Length;
            }
        }

        return units;
    }
}

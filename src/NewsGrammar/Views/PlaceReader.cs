using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsGrammar.Schema;

namespace NewsGrammar.Views;

/// <summary>Lists where values, labels and unexpected lines stand, in the order of the text.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
internal ref struct PlaceReader<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;
    private readonly FieldPathReader _paths;
    private readonly List<ResultPlace> _places = [];

    /// <summary>How many items a field has had; they go on over several lines.</summary>
    private readonly Dictionary<string, int> _items = new(StringComparer.Ordinal);

    private PlaceReader(ParsedDocument<TUnit> document)
    {
        _document = document;
        _paths = new FieldPathReader(document.Schema);
    }

    /// <summary>The places of a result.</summary>
    public static List<ResultPlace> Read(ParsedDocument<TUnit> document)
    {
        var reader = new PlaceReader<TUnit>(document);
        foreach (ParsedLine<TUnit> line in document.Lines)
        {
            reader.Add(line);
        }

        return reader._places;
    }

    private readonly void Add(ParsedLine<TUnit> line)
    {
        if (line.IsUnexpected)
        {
            AddLine(line);
            return;
        }

        FieldPath fields = _paths.Next(line);
        if (fields.Captures.Length > 0)
        {
            AddCaptures(line, fields.Captures);
            return;
        }

        string path = fields.Text;
        switch (line.Slot < 0 ? FieldKind.Layout : _document.Schema.FieldOf(line.Slot).Kind)
        {
            case FieldKind.Text:
                AddLabel(line, line.Start, line.ValueStart);
                AddValue(path, line, line.Value);
                AddLabel(line, line.ValueStart + line.Value.Length, EndOf(line));
                break;
            case FieldKind.Items:
                AddLabel(line, line.Start, line.ValueStart);
                AddItems(path, line, line.Captures.Items(0));
                AddLabel(line, line.ValueStart + line.Value.Length, EndOf(line));
                break;
            case FieldKind.Captures:
                AddCaptures(path, line);
                break;
            case FieldKind.Span:
                AddToSpan(path, line);
                break;
            case FieldKind.Layout:
                AddLine(line);
                break;
            default:
                throw new InvalidOperationException("A kind of field without places.");
        }
    }

    /// <summary>A line in no field, or that only opens an object: a label all of it.</summary>
    private readonly void AddLine(ParsedLine<TUnit> line) =>
        _places.Add(new ResultPlace(null, line.Number, line.Start, line.Text.Length));

    private readonly void AddValue(string path, ParsedLine<TUnit> line, ReadOnlySpan<TUnit> value) =>
        _places.Add(new ResultPlace(path, line.Number, value.IsEmpty ? line.ValueStart : OffsetOf(value), value.Length));

    private readonly void AddItems(string path, ParsedLine<TUnit> line, ItemSequence<TUnit> items)
    {
        foreach (ReadOnlySpan<TUnit> item in items)
        {
            int number = _items.GetValueOrDefault(path);
            _items[path] = number + 1;
            AddValue($"{path}[{number}]", line, item);
        }
    }

    private readonly void AddCaptures(string path, ParsedLine<TUnit> line)
    {
        CaptureSchema[] schemas = line.Captures.Rule!.Captures;
        AddCaptures(line, [.. schemas.Select(schema => $"{path}.{schema.Name}")]);
    }

    /// <summary>The captures of a line and what stands between them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="paths">The path of each capture.</param>
    private readonly void AddCaptures(ParsedLine<TUnit> line, string[] paths)
    {
        CaptureView<TUnit> captures = line.Captures;
        CaptureSchema[] schemas = captures.Rule!.Captures;
        int[] present = new int[schemas.Length];
        int[] starts = new int[schemas.Length];
        int count = 0;
        for (int capture = 0; capture < schemas.Length; capture++)
        {
            if (captures.Has(capture) && !captures.Value(capture).IsEmpty)
            {
                starts[count] = OffsetOf(captures.Value(capture));
                present[count++] = capture;
            }
        }

        // The value is numbered first, wherever it stands on the line.
        Array.Sort(starts, present, 0, count);
        int at = line.Start;
        for (int index = 0; index < count; index++)
        {
            int capture = present[index];
            ReadOnlySpan<TUnit> value = captures.Value(capture);
            AddLabel(line, at, starts[index]);
            if (schemas[capture].IsItems)
            {
                AddItems(paths[capture], line, captures.Items(capture));
            }
            else
            {
                AddValue(paths[capture], line, value);
            }

            at = starts[index] + value.Length;
        }

        AddLabel(line, at, EndOf(line));
    }

    /// <summary>The text of a sequence goes from its first line to its last, blank lines between them included.</summary>
    private readonly void AddToSpan(string path, ParsedLine<TUnit> line)
    {
        // A line that was left out may stand between.
        int begun = _places.FindLastIndex(place => place.Field == path);
        if (begun >= 0)
        {
            _places[begun] = _places[begun] with { Length = EndOf(line) - _places[begun].Offset };
        }
        else
        {
            _places.Add(new ResultPlace(path, line.Number, line.Start, line.Text.Length));
        }
    }

    /// <summary>What stands around values, without the white space at its ends.</summary>
    private readonly void AddLabel(ParsedLine<TUnit> line, int start, int end)
    {
        int length = ByEncoding.Trim(_document.Text[start..end], out int first);
        if (length > 0)
        {
            _places.Add(new ResultPlace(null, line.Number, start + first, length));
        }
    }

    private static int EndOf(ParsedLine<TUnit> line) => line.Start + line.Text.Length;

    private readonly int OffsetOf(ReadOnlySpan<TUnit> slice) => (int)(Unsafe.ByteOffset(
        ref MemoryMarshal.GetReference(_document.Text), ref MemoryMarshal.GetReference(slice)) / Unsafe.SizeOf<TUnit>());
}

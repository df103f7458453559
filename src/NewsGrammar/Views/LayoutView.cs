using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The fields of one layout: of the document, or of an object in it. A default view has no fields.</summary>
/// <remarks>
/// What reads a field is called, not inlined: an app reads many fields in one method, and the compiler inlines only so much into one.
/// What was left of that for the loops over the values would not do.
/// </remarks>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref partial struct LayoutView<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;
    private readonly LayoutSchema? _schema;
    private readonly int _slot;
    private readonly int _from;
    private readonly int _to;

    /// <summary>Shows a range of lines.</summary>
    /// <param name="document">The result.</param>
    /// <param name="schema">The layout.</param>
    /// <param name="slot">The slot of its first field.</param>
    /// <param name="from">The first line that may belong to it.</param>
    /// <param name="to">The line behind the last one.</param>
    internal LayoutView(ParsedDocument<TUnit> document, LayoutSchema schema, int slot, int from, int to)
    {
        _document = document;
        _schema = schema;
        _slot = slot;
        _from = from;
        _to = to;
    }

    /// <summary>The names and kinds of the fields.</summary>
    /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again; or the view is a default one.</exception>
    public LayoutSchema Schema
    {
        get
        {
            _ = _document.Tape;
            return _schema!;
        }
    }

    /// <summary>The result that the fields belong to.</summary>
    public ParsedDocument<TUnit> Document => _document;

    /// <summary>Whether a field is there.</summary>
    /// <param name="field">The 0-based number of the field.</param>
    public bool Has(int field) => First(field) >= 0;

    /// <summary>The value of a field; the first one of a list; empty when the field is absent.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<TUnit> Value(int field)
    {
        int first = First(field);
        return first < 0 ? default
            : _document.Tape.Fields[_slot + field].IsSpread ? FieldLines.ValueAt(_document, first, _slot + field)
            : FieldLines.ValueAt(_document, first);
    }

    /// <summary>The text of a field as a string of its own; null when the field is absent.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    public string? TextOrNull(int field) => Has(field) ? ByEncoding.ToText(Value(field)) : null;

    /// <summary>The values of a field.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ValueSequence<TUnit> Values(int field) => Sequence(field, FieldKind.Text);

    /// <summary>The items of a field.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ValueSequence<TUnit> Items(int field) => Sequence(field, FieldKind.Items);

    /// <summary>For a field of a sequence, the text from its first line to its last; empty when the field is absent.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    public ReadOnlySpan<TUnit> Span(int field)
    {
        foreach (ReadOnlySpan<TUnit> span in Spans(field))
        {
            return span;
        }

        return default;
    }

    /// <summary>The text of a field of a sequence as a string of its own; null when the field is absent.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    public string? SpanOrNull(int field) => Has(field) ? ByEncoding.ToText(Span(field)) : null;

    /// <summary>For a repeated field of a sequence, each text from its first line to its last.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    public ValueSequence<TUnit> Spans(int field) => Sequence(field, FieldKind.Span);

    /// <summary>The object in a field; the first one of a list; one without fields when it is absent.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    public LayoutView<TUnit> Layout(int field)
    {
        int first = First(field);
        FieldSchema schema = Schema.Fields[field];
        int end = first < 0 ? 0
            : schema.IsList ? FieldLines.EndOf(_document, _slot + field, first, _to)
            : _to;
        GrammarSchema grammar = _document.Tables.Schema;
        return new LayoutView<TUnit>(_document, grammar.Layouts[schema.Layout], grammar.Slots[_slot + field].Children, Math.Max(first, 0), end);
    }

    /// <summary>The objects in a field.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    public LayoutSequence<TUnit> Layouts(int field) => new(_document, _slot + field, First(field), _to);

    /// <summary>The captures of the line in a field; of the first line of a list.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    public CaptureView<TUnit> Captures(int field)
    {
        int first = First(field);
        return first < 0 ? default : new CaptureView<TUnit>(_document, first);
    }

    /// <summary>The captures of each line in a field.</summary>
    /// <param name="field"><inheritdoc cref="Has(int)" path="/param[@name='field']"/></param>
    public CaptureSequence<TUnit> AllCaptures(int field) => new(_document, _slot + field, First(field), _to);

    /// <summary>The number of a field; -1 when the layout has none of that name.</summary>
    /// <param name="name">The name as the grammar writes it.</param>
    public int FieldNumber(string name)
    {
        FieldSchema[] fields = Schema.Fields;
        for (int field = 0; field < fields.Length; field++)
        {
            if (fields[field].Name == name)
            {
                return field;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ValueSequence<TUnit> Sequence(int field, FieldKind kind)
    {
        int first = First(field);
        return first < 0 ? default : new(_document.Text, FieldValues.Of(_document, _slot + field, first, _to, kind), _document.Tape);
    }

    /// <summary>The first line of a field; -1 when it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int First(int field)
    {
        if (_to == 0)
        {
            _document.ThrowIfDisposed();
            return FieldExtent.Absent;
        }

        Tape tape = _document.Tape;
        if ((uint)field >= (uint)_schema!.Fields.Length)
        {
            ThrowNoField(field);
        }

        int first = tape.Fields[_slot + field].First;
        return first >= _from || first == FieldExtent.Absent
            ? (first < _to ? first : FieldExtent.Absent)
            : FieldLines.Next(_document, _slot + field, _from, _to);
    }

    [DoesNotReturn]
    private static void ThrowNoField(int field) =>
        throw new ArgumentOutOfRangeException(nameof(field), field, "The layout has no field of that number.");
}

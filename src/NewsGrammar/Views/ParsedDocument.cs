using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>
/// A text that was parsed, its fields by name or number. Everything it gives is a slice of the text, which it must not
/// outlive. Dispose it to give its tape back to the pool.
/// </summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct ParsedDocument<TUnit>
    where TUnit : unmanaged
{
    private readonly ReadOnlySpan<TUnit> _text;
    private readonly GrammarTables? _tables;
    private readonly Tape? _tape;
    private readonly int _generation;
    private readonly bool _ownsTape;

    internal ParsedDocument(ReadOnlySpan<TUnit> text, GrammarTables tables, Tape tape, bool ownsTape)
    {
        _text = text;
        _tables = tables;
        _tape = tape;
        _ownsTape = ownsTape;
        _generation = tape.Generation;
    }

    /// <summary>The text that was parsed.</summary>
    public ReadOnlySpan<TUnit> Text => _text;

    /// <summary>Names and shapes of the fields.</summary>
    /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
    public GrammarSchema Schema
    {
        get
        {
            _ = Tape;
            return Tables.Schema;
        }
    }

    /// <summary>The fields of the document.</summary>
    /// <exception cref="ObjectDisposedException"><inheritdoc cref="Schema" path="/exception"/></exception>
    public LayoutView<TUnit> Root => new(this, Tables.Schema.Layouts[0], slot: 0, 0, Tape.Count);

    /// <summary>Whether the text fits the layout without a repair.</summary>
    /// <exception cref="ObjectDisposedException"><inheritdoc cref="Schema" path="/exception"/></exception>
    public bool Fits => Tape.RepairCount == 0;

    /// <summary>
    /// Whether some line is matched by a labelled rule that the document uses, be it one that had to be left out. Text that
    /// shows no label of a grammar may fit it all the same, as any prose fits paragraphs, and says nothing about where it is
    /// from.
    /// </summary>
    /// <exception cref="ObjectDisposedException"><inheritdoc cref="Schema" path="/exception"/></exception>
    public bool Recognized => Tape.HasLabel;

    /// <summary>What had to be left out or done without, in the order of the text; empty when the text fits.</summary>
    /// <exception cref="ObjectDisposedException"><inheritdoc cref="Schema" path="/exception"/></exception>
    public RepairSequence<TUnit> Repairs
    {
        get
        {
            _ = Tape;
            return new(this);
        }
    }

    /// <summary>The non-blank lines in order, each with what took it.</summary>
    /// <exception cref="ObjectDisposedException"><inheritdoc cref="Schema" path="/exception"/></exception>
    public LineSequence<TUnit> Lines => new(this, Tape.Count);

    /// <summary>The whole text in pieces, unit for unit: values, labels, unexpected lines, and the space between.</summary>
    /// <exception cref="ObjectDisposedException"><inheritdoc cref="Schema" path="/exception"/></exception>
    public SegmentSequence<TUnit> Segments => new(Lines);

    /// <summary>How many lines the text has, blank ones counted; a final line feed starts no further line.</summary>
    public int LineCount => ByEncoding.LineCountOf(Tape.Numbers, _text);

    /// <summary>The tape, as long as the result lives.</summary>
    internal Tape Tape
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Tape? tape = _tape;
            if (tape is null || tape.Generation != _generation)
            {
                Tape.ThrowPast();
            }

            return tape;
        }
    }

    /// <summary>For views without a line, which need nothing of the tape. A default result never had one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void ThrowIfDisposed() => _tape?.ThrowIfPast(_generation);

    /// <summary>The tables of the grammar.</summary>
    internal GrammarTables Tables => _tables ?? throw new ObjectDisposedException(nameof(ParsedDocument<>));

    /// <summary>
    /// Where each value and list item stands, and labels and unexpected lines without a field, in the order of the text.
    /// </summary>
    /// <exception cref="ObjectDisposedException"><inheritdoc cref="Schema" path="/exception"/></exception>
    public IReadOnlyList<ResultPlace> ToPlaces() => PlaceReader<TUnit>.Read(this);

    /// <summary>Gives the tape back to the pool, or to whoever lent it. The result and all that was read from it are at an end.</summary>
    public void Dispose()
    {
        if (_tape is null || _tape.Generation != _generation)
        {
            return;
        }

        if (_ownsTape)
        {
            TapePool.Return(_tape);
        }
        else
        {
            _tape.Invalidate();
        }
    }

    /// <summary>The rule of a position; null for an unexpected line.</summary>
    internal RuleSchema? RuleOf(int position) =>
        position == LineReading.NoPosition ? null : Tables.Schema.Rules[Tables.Automaton.RuleOf(position)];

    /// <summary>The innermost slot that a line goes to; -1 for none and for an unexpected line.</summary>
    internal int SlotAt(int line)
    {
        int position = Tape.Readings[line].Position;
        return position == LineReading.NoPosition ? -1 : Tables.Automaton.SlotOf(position);
    }

    /// <summary>The 1-based number of a non-blank line, blank lines counted; behind the last one that of the end of the text.</summary>
    internal int NumberOf(int line)
    {
        Tape tape = Tape;
        return line < tape.Count ? ByEncoding.LineNumberAt(tape.Numbers, _text, tape.Lines[line].Start) : LineCount + 1;
    }
}

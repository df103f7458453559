using System.Runtime.CompilerServices;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The values of a field, for <c>foreach</c>: each a slice of the text.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct ValueSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;
    private readonly int _slot;
    private readonly int _first;
    private readonly int _to;
    private readonly FieldKind _kind;

    internal ValueSequence(ParsedDocument<TUnit> document, int slot, int first, int to, FieldKind kind)
    {
        _document = document;
        _slot = slot;
        _first = first;
        _to = first < 0 ? 0 : to;
        _kind = kind;
    }

    /// <summary>How many there are. Counts them anew at each call.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (ReadOnlySpan<TUnit> _ in this)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Begins at the first value.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The values as strings of their own, which may outlive the text.</summary>
    public string[] ToArray()
    {
        var strings = new string[Count];
        int index = 0;
        foreach (ReadOnlySpan<TUnit> value in this)
        {
            strings[index++] = EncodingOf.ToText(value);
        }

        return strings;
    }

    /// <summary>The values between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", ToArray())}]";

    /// <summary>Goes through the values.</summary>
    public ref struct Enumerator
    {
        private const int NoPhrases = -1;

        private readonly ParsedDocument<TUnit> _document;
        private readonly ReadOnlySpan<LineRecord> _records;
        private readonly FieldKind _kind;
        private readonly int _slot;
        private ReadOnlySpan<TUnit> _items;
        private int _phrasesStart = NoPhrases;
        private int _nextItem;
        private int _next;

        internal Enumerator(ValueSequence<TUnit> sequence)
        {
            if (sequence._first < 0 || sequence._to == 0)
            {
                return;
            }

            // The tape is looked at once; a parse into it meanwhile is a misuse that the next view reports.
            _document = sequence._document;
            _kind = sequence._kind;
            _slot = sequence._slot;
            _next = sequence._first;
            Tape tape = _document.Tape;
            _records = tape.Records[..Math.Min(sequence._to, tape.Lasts[_slot] + 1)];
        }

        /// <summary>The value.</summary>
        public ReadOnlySpan<TUnit> Current { get; private set; }

        /// <summary>Goes to the next value.</summary>
        /// <returns>False when there is none left.</returns>
        /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
        public bool MoveNext()
        {
            _document.ThrowIfDisposed();
            if (_kind == FieldKind.Items)
            {
                return MoveNextItem();
            }

            while ((uint)_next < (uint)_records.Length)
            {
                ref readonly LineRecord record = ref _records[_next++];
                if (record.Slot == _slot)
                {
                    Current = _kind == FieldKind.Span
                        ? SpanFrom(_next - 1)
                        : _document.Text.Slice(record.ValueStart, record.ValueLength);
                    return true;
                }
            }

            return false;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private bool MoveNextItem()
        {
            int start;
            int end;
            while (!TryNextItem(out start, out end))
            {
                while (_next < _records.Length && _records[_next].Slot != _slot)
                {
                    _next++;
                }

                if (_next >= _records.Length)
                {
                    return false;
                }

                ref readonly LineRecord record = ref _records[_next];
                _items = _document.Text.Slice(record.ValueStart, record.ValueLength);
                _phrasesStart = IsPhrases(record) ? record.ValueStart : NoPhrases;
                _next++;
                _nextItem = 0;
            }

            Current = _items[start..end];
            return true;
        }

        /// <summary>Whether the items at hand are phrases: their delimiters were lost.</summary>
        private readonly bool IsPhrases(in LineRecord record) =>
            _document.RuleOf(record.Position) is { HasValue: true, HasPhrases: true, Captures: [{ IsPhrases: true }, ..] }
            && PhraseSource<TUnit>.Of(_document, _items, record.ValueStart).HasPhrases;

        private bool TryNextItem(out int start, out int end) => _phrasesStart >= 0
            ? EncodingOf.TryNextPhrase(_document, _phrasesStart, ref _nextItem, out start, out end)
            : EncodingOf.TryNextItem(_items, ref _nextItem, out start, out end);

        [MethodImpl(MethodImplOptions.NoInlining)]
        private ReadOnlySpan<TUnit> SpanFrom(int record)
        {
            _next = FieldLines.EndOf(_document, _slot, record, _records.Length);
            return _document.Text[_records[record].Start.._records[_next - 1].End];
        }
    }
}

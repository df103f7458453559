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
            strings[index++] = ByEncoding.ToText(value);
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
        private readonly ReadOnlySpan<LineExtent> _lines;
        private readonly FieldKind _kind;
        private readonly int _slot;

        /// <summary>Whether each of the lines is a value.</summary>
        private readonly bool _isUnbroken;

        /// <summary>Whether captures of lines that are spread are among the values.</summary>
        private readonly bool _isSpread;
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
            ref readonly FieldExtent field = ref tape.Fields[_slot];
            _lines = tape.Lines[..Math.Min(sequence._to, field.Last + 1)];
            _isUnbroken = _kind == FieldKind.Text && field.IsUnbroken;
            _isSpread = field.IsSpread;
        }

        /// <summary>The value.</summary>
        public ReadOnlySpan<TUnit> Current { get; private set; }

        /// <summary>Goes to the next value.</summary>
        /// <returns>False when there is none left.</returns>
        /// <exception cref="ObjectDisposedException">The result was disposed of, or its tape used again.</exception>
        public bool MoveNext()
        {
            _document.ThrowIfDisposed();
            if (!_isUnbroken)
            {
                return _kind == FieldKind.Items ? MoveNextItem() : MoveNextOfMany();
            }

            int line = _next;
            if ((uint)line >= (uint)_lines.Length)
            {
                return false;
            }

            _next = line + 1;
            Current = _document.Text.Slice(_lines[line].ValueStart, _lines[line].ValueLength);
            return true;
        }

        /// <summary>Goes on past lines of other fields.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private bool MoveNextOfMany()
        {
            _next = NextLine();
            if (_next >= _lines.Length)
            {
                return false;
            }

            int first = _next;
            bool isSpan = _kind == FieldKind.Span && _document.SlotAt(first) == _slot;
            _next = isSpan ? FieldLines.EndOf(_document, _slot, first, _lines.Length) : first + 1;
            Current = isSpan
                ? _document.Text[_lines[first].Start.._lines[_next - 1].End]
                : FieldLines.ValueAt(_document, first, _slot);
            return true;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private bool MoveNextItem()
        {
            int start;
            int end;
            while (!TryNextItem(out start, out end))
            {
                _next = NextLine();
                if (_next >= _lines.Length)
                {
                    return false;
                }

                int capture = _isSpread ? FieldLines.SpreadCapture(_document, _next, _slot) : -1;
                _items = capture < 0 ? FieldLines.ValueAt(_document, _next) : new CaptureView<TUnit>(_document, _next).Value(capture);
                _phrasesStart = PhrasesStart(_next, capture);
                _next++;
                _nextItem = 0;
            }

            Current = _items[start..end];
            return true;
        }

        /// <summary>The next line of the field itself.</summary>
        private readonly int NextLine()
        {
            int line = _next;
            while (line < _lines.Length && _document.SlotAt(line) != _slot
                && !(_isSpread && FieldLines.SpreadCapture(_document, line, _slot) >= 0))
            {
                line++;
            }

            return line;
        }

        /// <summary>Where the items at hand start when they are phrases: their delimiters were lost.</summary>
        /// <param name="line">The line.</param>
        /// <param name="spread">The capture that they are; -1 for the value of the line.</param>
        private readonly int PhrasesStart(int line, int spread)
        {
            Tape tape = _document.Tape;
            int capture = Math.Max(spread, 0);
            if (_document.RuleOf(tape.Readings[line].Position) is not { HasPhrases: true } rule
                || !rule.Captures[capture].IsPhrases
                || (spread < 0 && !rule.HasValue))
            {
                return NoPhrases;
            }

            int start = _lines[line].Start + tape.CaptureAt(rule, line, capture).Start;
            return PhraseSource<TUnit>.Of(_document, _items, start).HasPhrases ? start : NoPhrases;
        }

        private bool TryNextItem(out int start, out int end) => _phrasesStart >= 0
            ? ByEncoding.TryNextPhrase(_document, _phrasesStart, ref _nextItem, out start, out end)
            : ByEncoding.TryNextItem(_items, ref _nextItem, out start, out end);
    }
}

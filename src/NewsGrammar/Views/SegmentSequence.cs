namespace NewsGrammar.Views;

/// <summary>A whole text in pieces, for <c>foreach</c>; one after the other they are the text, unit for unit.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct SegmentSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly LineSequence<TUnit> _lines;

    internal SegmentSequence(LineSequence<TUnit> lines)
    {
        _lines = lines;
    }

    /// <summary>Begins at the first piece.</summary>
    public Enumerator GetEnumerator() => new(_lines);

    /// <summary>Goes through the pieces.</summary>
    public ref struct Enumerator
    {
        private readonly LineSequence<TUnit> _lines;
        private readonly ReadOnlySpan<TUnit> _text;
        private int _line;
        private int _at;

        internal Enumerator(LineSequence<TUnit> lines)
        {
            _lines = lines;
            _text = lines.Document.Text;
        }

        /// <summary>The piece.</summary>
        public Segment<TUnit> Current { get; private set; }

        /// <summary>Goes to the next piece.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            _lines.Document.ThrowIfDisposed();
            while (_at < _text.Length)
            {
                int before = _at;
                SegmentKind kind = Advance();
                if (_at > before)
                {
                    Current = new Segment<TUnit>(kind, _text[before.._at]);
                    return true;
                }
            }

            return false;
        }

        /// <summary>Goes to the next border: the start or end of a line or of its value.</summary>
        private SegmentKind Advance()
        {
            if (_line == _lines.Count)
            {
                _at = _text.Length;
                return SegmentKind.Space;
            }

            ParsedLine<TUnit> current = _lines[_line];
            int end = current.Start + current.Text.Length;
            if (_at < current.Start)
            {
                _at = current.Start;
                return SegmentKind.Space;
            }

            if (_at < current.ValueStart)
            {
                _at = current.ValueStart;
                return SegmentKind.Label;
            }

            int valueEnd = current.ValueStart + current.Value.Length;
            if (_at < valueEnd)
            {
                _at = valueEnd;
                _line += valueEnd == end ? 1 : 0;
                return current.IsUnexpected ? SegmentKind.Unexpected : SegmentKind.Value;
            }

            _at = end;
            _line++;
            return SegmentKind.Label;
        }
    }
}

namespace NewsGrammar.Views;

/// <summary>A whole text in pieces, for <c>foreach</c>; one after the other they are the text, unit for unit.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct SegmentSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly LineSequence<TUnit> lines;

    internal SegmentSequence(LineSequence<TUnit> lines)
    {
        this.lines = lines;
    }

    /// <summary>Begins at the first piece.</summary>
    public Enumerator GetEnumerator() => new(lines);

    /// <summary>Goes through the pieces.</summary>
    public ref struct Enumerator
    {
        private readonly LineSequence<TUnit> lines;
        private readonly ReadOnlySpan<TUnit> text;
        private int line;
        private int at;

        internal Enumerator(LineSequence<TUnit> lines)
        {
            this.lines = lines;
            text = lines.Document.Text;
        }

        /// <summary>The piece.</summary>
        public Segment<TUnit> Current { get; private set; }

        /// <summary>Goes to the next piece.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            while (at < text.Length)
            {
                int before = at;
                SegmentKind kind = Advance();
                if (at > before)
                {
                    Current = new Segment<TUnit>(kind, text[before..at]);
                    return true;
                }
            }

            return false;
        }

        /// <summary>Goes to the next border: the start or end of a line or of its value.</summary>
        private SegmentKind Advance()
        {
            if (line == lines.Count)
            {
                at = text.Length;
                return SegmentKind.Space;
            }

            ParsedLine<TUnit> current = lines[line];
            int end = current.Start + current.Text.Length;
            if (at < current.Start)
            {
                at = current.Start;
                return SegmentKind.Space;
            }

            if (at < current.ValueStart)
            {
                at = current.ValueStart;
                return SegmentKind.Label;
            }

            int valueEnd = current.ValueStart + current.Value.Length;
            if (at < valueEnd)
            {
                at = valueEnd;
                line += valueEnd == end ? 1 : 0;
                return current.IsUnexpected ? SegmentKind.Unexpected : SegmentKind.Value;
            }

            at = end;
            line++;
            return SegmentKind.Label;
        }
    }
}

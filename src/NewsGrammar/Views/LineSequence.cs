namespace NewsGrammar.Views;

/// <summary>The non-blank lines of a text, for <c>foreach</c>.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct LineSequence<TUnit>
    where TUnit : unmanaged
{
    internal LineSequence(ParsedDocument<TUnit> document, int count)
    {
        Document = document;
        Count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The result that the lines belong to.</summary>
    internal ParsedDocument<TUnit> Document { get; }

    /// <summary>A line.</summary>
    /// <param name="index">The 0-based number of the line among the non-blank ones.</param>
    public ParsedLine<TUnit> this[int index] => new(Document, index);

    /// <summary>Begins at the first line.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the lines.</summary>
    public ref struct Enumerator
    {
        private readonly LineSequence<TUnit> _lines;
        private int _index = -1;

        internal Enumerator(LineSequence<TUnit> lines)
        {
            _lines = lines;
        }

        /// <summary>The line.</summary>
        public readonly ParsedLine<TUnit> Current => _lines[_index];

        /// <summary>Goes to the next line.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            _lines.Document.ThrowIfDisposed();
            return ++_index < _lines.Count;
        }
    }
}

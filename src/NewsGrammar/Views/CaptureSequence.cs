using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The captures of each line in a field, for <c>foreach</c>.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct CaptureSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;
    private readonly int _slot;
    private readonly int _first;
    private readonly int _to;

    internal CaptureSequence(ParsedDocument<TUnit> document, int slot, int first, int to)
    {
        _document = document;
        _slot = slot;
        _first = first;
        _to = first < 0 ? first : to;
    }

    /// <summary>How many there are. Counts them anew at each call.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (CaptureView<TUnit> _ in this)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Begins at the first line.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Makes something of each line.</summary>
    /// <typeparam name="TResult">What is made.</typeparam>
    /// <param name="selector">Makes it.</param>
    public TResult[] Select<TResult>(Func<CaptureView<TUnit>, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var results = new TResult[Count];
        int index = 0;
        foreach (CaptureView<TUnit> view in this)
        {
            results[index++] = selector(view);
        }

        return results;
    }

    /// <summary>Goes through the lines.</summary>
    public ref struct Enumerator
    {
        private readonly CaptureSequence<TUnit> _sequence;
        private int _next;

        internal Enumerator(CaptureSequence<TUnit> sequence)
        {
            _sequence = sequence;
            _next = sequence._first;
        }

        /// <summary>The captures of the line.</summary>
        public CaptureView<TUnit> Current { get; private set; }

        /// <summary>Goes to the next line of the field.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            int line = _next < _sequence._to
                ? FieldLines.Next(_sequence._document, _sequence._slot, _next, _sequence._to)
                : FieldExtent.Absent;
            if (line < 0)
            {
                return false;
            }

            _next = line + 1;
            Current = new CaptureView<TUnit>(_sequence._document, line);
            return true;
        }
    }
}

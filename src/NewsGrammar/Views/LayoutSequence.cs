using NewsGrammar.Schema;

namespace NewsGrammar.Views;

/// <summary>The objects of a field, for <c>foreach</c>.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct LayoutSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;
    private readonly int _slot;
    private readonly int _first;
    private readonly int _to;

    internal LayoutSequence(ParsedDocument<TUnit> document, int slot, int first, int to)
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
            foreach (LayoutView<TUnit> _ in this)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Begins at the first object.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Makes something of each object.</summary>
    /// <typeparam name="TResult">What is made.</typeparam>
    /// <param name="selector">Makes it.</param>
    public TResult[] Select<TResult>(Func<LayoutView<TUnit>, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var results = new TResult[Count];
        int index = 0;
        foreach (LayoutView<TUnit> view in this)
        {
            results[index++] = selector(view);
        }

        return results;
    }

    /// <summary>Goes through the objects.</summary>
    public ref struct Enumerator
    {
        private readonly LayoutSequence<TUnit> _sequence;
        private int _next;

        internal Enumerator(LayoutSequence<TUnit> sequence)
        {
            _sequence = sequence;
            _next = sequence._first;
        }

        /// <summary>The object.</summary>
        public LayoutView<TUnit> Current { get; private set; }

        /// <summary>Goes to the next object.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            if (_next >= _sequence._to)
            {
                return false;
            }

            int start = FieldLines.Next(_sequence._document, _sequence._slot, _next, _sequence._to);
            if (start < 0)
            {
                _next = _sequence._to;
                return false;
            }

            _next = FieldLines.EndOf(_sequence._document, _sequence._slot, start, _sequence._to);
            GrammarSchema schema = _sequence._document.Schema;
            Current = new LayoutView<TUnit>(
                _sequence._document, schema.Layouts[schema.FieldOf(_sequence._slot).Layout], schema.Slots[_sequence._slot].Children, start, _next);
            return true;
        }
    }
}

using NewsGrammar.Schema;

namespace NewsGrammar.Views;

/// <summary>The objects of a field, for <c>foreach</c>.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct LayoutSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> document;
    private readonly int slot;
    private readonly int first;
    private readonly int to;

    internal LayoutSequence(ParsedDocument<TUnit> document, int slot, int first, int to)
    {
        this.document = document;
        this.slot = slot;
        this.first = first;
        this.to = first < 0 ? first : to;
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
        private readonly LayoutSequence<TUnit> sequence;
        private int next;

        internal Enumerator(LayoutSequence<TUnit> sequence)
        {
            this.sequence = sequence;
            next = sequence.first;
        }

        /// <summary>The object.</summary>
        public LayoutView<TUnit> Current { get; private set; }

        /// <summary>Goes to the next object.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            if (next >= sequence.to)
            {
                return false;
            }

            int start = FieldLines.Next(sequence.document, sequence.slot, next, sequence.to);
            if (start < 0)
            {
                next = sequence.to;
                return false;
            }

            next = FieldLines.EndOf(sequence.document, sequence.slot, start, sequence.to);
            GrammarSchema schema = sequence.document.Schema;
            Current = new LayoutView<TUnit>(
                sequence.document, schema.FieldOf(sequence.slot).Layout, schema.Slots[sequence.slot].Children, start, next);
            return true;
        }
    }
}

using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The captures of each line in a field, for <c>foreach</c>.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct CaptureSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> document;
    private readonly int slot;
    private readonly int first;
    private readonly int to;

    internal CaptureSequence(ParsedDocument<TUnit> document, int slot, int first, int to)
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
        private readonly CaptureSequence<TUnit> sequence;
        private int next;

        internal Enumerator(CaptureSequence<TUnit> sequence)
        {
            this.sequence = sequence;
            next = sequence.first;
        }

        /// <summary>The captures of the line.</summary>
        public CaptureView<TUnit> Current { get; private set; }

        /// <summary>Goes to the next line of the field.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            int record = next < sequence.to
                ? FieldLines.Next(sequence.document, sequence.slot, next, sequence.to)
                : Tape.Absent;
            if (record < 0)
            {
                return false;
            }

            next = record + 1;
            Current = new CaptureView<TUnit>(sequence.document, record);
            return true;
        }
    }
}

using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The values of a field, for <c>foreach</c>: each a slice of the text.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct ValueSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> document;
    private readonly int slot;
    private readonly int first;
    private readonly int to;
    private readonly FieldKind kind;

    internal ValueSequence(ParsedDocument<TUnit> document, int slot, int first, int to, FieldKind kind)
    {
        this.document = document;
        this.slot = slot;
        this.first = first;
        this.to = first < 0 ? first : to;
        this.kind = kind;
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
            strings[index++] = Units.ToText(value);
        }

        return strings;
    }

    /// <summary>Goes through the values.</summary>
    public ref struct Enumerator
    {
        private readonly ValueSequence<TUnit> sequence;
        private ReadOnlySpan<TUnit> items;
        private int nextItem;
        private int nextRecord;

        internal Enumerator(ValueSequence<TUnit> sequence)
        {
            this.sequence = sequence;
            nextRecord = sequence.first;
        }

        /// <summary>The value.</summary>
        public ReadOnlySpan<TUnit> Current { get; private set; }

        /// <summary>Goes to the next value.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            if (sequence.kind == FieldKind.Items)
            {
                return MoveNextItem();
            }

            int record = NextRecord();
            if (record < 0)
            {
                return false;
            }

            Current = sequence.kind == FieldKind.Span ? SpanFrom(record) : FieldLines.ValueAt(sequence.document, record);
            return true;
        }

        private bool MoveNextItem()
        {
            int start;
            int end;
            while (!Units.TryNextItem(items, ref nextItem, out start, out end))
            {
                int record = NextRecord();
                if (record < 0)
                {
                    return false;
                }

                items = FieldLines.ValueAt(sequence.document, record);
                nextItem = 0;
            }

            Current = items[start..end];
            return true;
        }

        private int NextRecord()
        {
            int record = nextRecord < sequence.to
                ? FieldLines.Next(sequence.document, sequence.slot, nextRecord, sequence.to)
                : Tape.Absent;
            nextRecord = record < 0 ? sequence.to : record + 1;
            return record;
        }

        private ReadOnlySpan<TUnit> SpanFrom(int record)
        {
            nextRecord = FieldLines.EndOf(sequence.document, sequence.slot, record, sequence.to);
            ReadOnlySpan<LineRecord> records = sequence.document.Tape.Records;
            return sequence.document.Text[records[record].Start..records[nextRecord - 1].End];
        }
    }
}

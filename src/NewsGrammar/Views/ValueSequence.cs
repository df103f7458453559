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
        this.to = first < 0 ? 0 : to;
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
        private readonly ParsedDocument<TUnit> document;
        private readonly ReadOnlySpan<LineRecord> records;
        private readonly FieldKind kind;
        private readonly int slot;
        private ReadOnlySpan<TUnit> items;
        private int nextItem;
        private int next;

        internal Enumerator(ValueSequence<TUnit> sequence)
        {
            if (sequence.first < 0 || sequence.to == 0)
            {
                return;
            }

            // The tape is looked at once; a parse into it meanwhile is a misuse that the next view reports.
            document = sequence.document;
            kind = sequence.kind;
            slot = sequence.slot;
            next = sequence.first;
            Tape tape = document.Tape;
            records = tape.Records[..Math.Min(sequence.to, tape.Lasts[slot] + 1)];
        }

        /// <summary>The value.</summary>
        public ReadOnlySpan<TUnit> Current { get; private set; }

        /// <summary>Goes to the next value.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            if (kind == FieldKind.Items)
            {
                return MoveNextItem();
            }

            while ((uint)next < (uint)records.Length)
            {
                ref readonly LineRecord record = ref records[next++];
                if (record.Slot == slot)
                {
                    Current = kind == FieldKind.Span
                        ? SpanFrom(next - 1)
                        : document.Text.Slice(record.ValueStart, record.ValueLength);
                    return true;
                }
            }

            return false;
        }

        private bool MoveNextItem()
        {
            int start;
            int end;
            while (!Units.TryNextItem(items, ref nextItem, out start, out end))
            {
                while (next < records.Length && records[next].Slot != slot)
                {
                    next++;
                }

                if (next >= records.Length)
                {
                    return false;
                }

                items = document.Text.Slice(records[next].ValueStart, records[next].ValueLength);
                next++;
                nextItem = 0;
            }

            Current = items[start..end];
            return true;
        }

        private ReadOnlySpan<TUnit> SpanFrom(int record)
        {
            next = FieldLines.EndOf(document, slot, record, records.Length);
            return document.Text[records[record].Start..records[next - 1].End];
        }
    }
}

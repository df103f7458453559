using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>Finds the lines of a field on the tape.</summary>
internal static class FieldLines
{
    /// <summary>The value on a record.</summary>
    public static ReadOnlySpan<TUnit> ValueAt<TUnit>(ParsedDocument<TUnit> document, int record)
        where TUnit : unmanaged
    {
        ref readonly LineRecord line = ref document.Tape.Records[record];
        return document.Text.Slice(line.ValueStart, line.ValueLength);
    }

    /// <summary>The next record from a place on that belongs to a field or to a field inside it; -1 for none.</summary>
    public static int Next<TUnit>(ParsedDocument<TUnit> document, int slot, int from, int to)
        where TUnit : unmanaged
    {
        GrammarSchema schema = document.Tables.Schema;
        ReadOnlySpan<LineRecord> records = document.Tape.Records;
        for (int record = from; record < to; record++)
        {
            if (Belongs(schema, records[record], slot))
            {
                return record;
            }
        }

        return Tape.Absent;
    }

    /// <summary>The record behind the last one of the field that begins at a record: one value of a list, or one object.</summary>
    public static int EndOf<TUnit>(ParsedDocument<TUnit> document, int slot, int first, int to)
        where TUnit : unmanaged
    {
        GrammarSchema schema = document.Tables.Schema;
        int depth = schema.DepthOf(slot);
        ReadOnlySpan<LineRecord> records = document.Tape.Records;
        int end = first + 1;
        for (int record = end; record < to; record++)
        {
            if (records[record].Position == LineRecord.NoPosition)
            {
                continue;
            }

            if (records[record].ContinuedFields < depth || !Belongs(schema, records[record], slot))
            {
                break;
            }

            end = record + 1;
        }

        return end;
    }

    private static bool Belongs(GrammarSchema schema, in LineRecord record, int slot) =>
        record.Slot == slot || (record.Slot >= 0 && schema.AncestorAt(record.Slot, schema.DepthOf(slot)) == slot);
}

using System.Runtime.CompilerServices;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>Finds the lines of a field on the tape.</summary>
internal static class FieldLines
{
    /// <summary>The value on a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<TUnit> ValueAt<TUnit>(scoped in ParsedDocument<TUnit> document, int index)
        where TUnit : unmanaged
    {
        ref readonly LineExtent line = ref document.Tape.Lines[index];
        return document.Text.Slice(line.ValueStart, line.ValueLength);
    }

    /// <summary>What a line holds of a field: its value, or a capture of it where the line is spread.</summary>
    /// <param name="document">The result.</param>
    /// <param name="index">The 0-based line.</param>
    /// <param name="slot">The slot of the field.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadOnlySpan<TUnit> ValueAt<TUnit>(scoped in ParsedDocument<TUnit> document, int index, int slot)
        where TUnit : unmanaged
    {
        int capture = SpreadCapture(document, index, slot);
        return capture < 0 ? ValueAt(document, index) : new CaptureView<TUnit>(document, index).Value(capture);
    }

    /// <summary>The capture of a line that is spread which fills a field; -1 where none does, or where it is absent.</summary>
    public static int SpreadCapture<TUnit>(scoped in ParsedDocument<TUnit> document, int index, int slot)
        where TUnit : unmanaged
    {
        Tape tape = document.Tape;
        int position = tape.Readings[index].Position;
        foreach (SpreadSchema spread in document.Tables.Schema.SpreadsOf(position))
        {
            if (spread.Slot == slot)
            {
                return tape.CaptureAt(document.RuleOf(position)!, index, spread.Capture).Start < 0 ? -1 : spread.Capture;
            }
        }

        return -1;
    }

    /// <summary>The next line from a place on that belongs to a field or to a field inside it; -1 for none.</summary>
    public static int Next<TUnit>(scoped in ParsedDocument<TUnit> document, int slot, int from, int to)
        where TUnit : unmanaged
    {
        for (int line = from; line < to; line++)
        {
            if (Belongs(document, line, slot))
            {
                return line;
            }
        }

        return FieldExtent.Absent;
    }

    /// <summary>The line behind the last one of the field that begins at a line: one value of a list, or one object.</summary>
    public static int EndOf<TUnit>(scoped in ParsedDocument<TUnit> document, int slot, int first, int to)
        where TUnit : unmanaged
    {
        int depth = document.Tables.Schema.DepthOf(slot);
        ReadOnlySpan<LineReading> readings = document.Tape.Readings;
        int end = first + 1;
        for (int line = end; line < to; line++)
        {
            if (readings[line].Position == LineReading.NoPosition)
            {
                continue;
            }

            if (readings[line].ContinuedFields < depth || !Belongs(document, line, slot))
            {
                break;
            }

            end = line + 1;
        }

        return end;
    }

    private static bool Belongs<TUnit>(scoped in ParsedDocument<TUnit> document, int line, int slot)
        where TUnit : unmanaged
    {
        int own = document.SlotAt(line);
        GrammarSchema schema = document.Tables.Schema;
        return own == slot
            || (own >= 0 && schema.AncestorAt(own, schema.DepthOf(slot)) == slot)
            || (schema.HasSpreads && SpreadCapture(document, line, slot) >= 0);
    }
}

using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <summary>Notes for each field where its lines begin and end, so that a view finds them at once.</summary>
internal static class FieldIndex
{
    /// <summary>Fills the index of a tape from how all of its lines were read.</summary>
    public static void Build(GrammarTables tables, Tape tape)
    {
        foreach (ref FieldExtent field in tape.Fields)
        {
            field.Clear();
        }

        Note(tables, tape, 0, tape.Count);
    }

    /// <summary>Notes lines, as they were read.</summary>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="tape">The tape.</param>
    /// <param name="from">The first of the lines; those before are noted.</param>
    /// <param name="to">The line behind the last one.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Note(GrammarTables tables, Tape tape, int from, int to)
    {
        ReadOnlySpan<LineReading> readings = tape.Readings;
        ReadOnlySpan<short> slots = tables.Automaton.Slots;
        for (int line = from; line < to;)
        {
            int first = line;
            int position = readings[line++].Position;
            while (line < to && readings[line].Position == position)
            {
                line++;
            }

            int slot = position == LineReading.NoPosition ? -1 : slots[position];
            if (slot >= 0)
            {
                Note(tables, tape.Fields, slot, first, line);
            }
        }
    }

    /// <summary>Notes lines of a field, one after the other.</summary>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="fields">The index of the tape.</param>
    /// <param name="slot">The slot of the field.</param>
    /// <param name="first">The first of the lines.</param>
    /// <param name="to">The line behind the last one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Note(GrammarTables tables, Span<FieldExtent> fields, int slot, int first, int to)
    {
        ref FieldExtent field = ref fields[slot];
        if (field.First == FieldExtent.Absent)
        {
            field.First = first;
            int parent = tables.Schema.ParentOf(slot);
            if (parent >= 0 && fields[parent].First == FieldExtent.Absent)
            {
                Open(tables, fields, parent, first);
            }
        }

        field.Last = to - 1;
        field.Lines += to - first;
    }

    /// <summary>
    /// Notes the lines that are spread in the fields which their captures fill. The objects around them have them already: such a
    /// line stands in an object as a line without a field does.
    /// </summary>
    public static void AddSpreads(GrammarSchema schema, LineAutomaton automaton, Tape tape)
    {
        ReadOnlySpan<LineReading> readings = tape.Readings;
        for (int line = 0; line < readings.Length; line++)
        {
            int position = readings[line].Position;
            foreach (SpreadSchema spread in schema.SpreadsOf(position))
            {
                if (tape.CaptureAt(schema.Rules[automaton.RuleOf(position)], line, spread.Capture).Start < 0)
                {
                    continue;
                }

                ref FieldExtent field = ref tape.Fields[spread.Slot];
                field.First = field.First == FieldExtent.Absent ? line : Math.Min(field.First, line);
                field.Last = Math.Max(field.Last, line);
                field.Lines = FieldExtent.Uncounted;
            }
        }
    }

    /// <summary>Notes the first line of an object, and of the objects around it that have no line yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Open(GrammarTables tables, Span<FieldExtent> fields, int slot, int line)
    {
        for (int open = slot; open >= 0 && fields[open].First == FieldExtent.Absent; open = tables.Schema.ParentOf(open))
        {
            fields[open].First = line;
        }
    }
}

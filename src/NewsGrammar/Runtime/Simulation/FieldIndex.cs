using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <summary>The last pass: notes for each field where its lines begin and end, so that a view finds them at once.</summary>
internal static class FieldIndex
{
    /// <summary>Fills the index of a tape from how its lines were read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Build(GrammarTables tables, Tape tape)
    {
        ReadOnlySpan<LineReading> readings = tape.Readings;
        ReadOnlySpan<short> slots = tables.Automaton.Slots;
        Span<FieldExtent> fields = tape.Fields;
        for (int line = 0; line < readings.Length;)
        {
            int first = line;
            int position = readings[line++].Position;
            while (line < readings.Length && readings[line].Position == position)
            {
                line++;
            }

            int slot = position == LineReading.NoPosition ? -1 : slots[position];
            if (slot < 0)
            {
                continue;
            }

            ref FieldExtent field = ref fields[slot];
            if (field.First == FieldExtent.Absent)
            {
                Open(tables, fields, slot, first);
            }

            field.Last = line - 1;
            field.Lines += line - first;
        }

        if (tables.Schema.HasSpreads)
        {
            AddSpreads(tables.Schema, tables.Automaton, tape);
        }
    }

    /// <summary>
    /// Notes the lines that are spread in the fields which their captures fill. The objects around them have them already: such a
    /// line stands in an object as a line without a field does.
    /// </summary>
    private static void AddSpreads(GrammarSchema schema, LineAutomaton automaton, Tape tape)
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

    /// <summary>Notes the first line of a field, and of the objects around it that have no line yet.</summary>
    private static void Open(GrammarTables tables, Span<FieldExtent> fields, int slot, int line)
    {
        for (int open = slot; open >= 0 && fields[open].First == FieldExtent.Absent; open = tables.Schema.Slots[open].Parent)
        {
            fields[open].First = line;
        }
    }
}

using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <summary>The last pass: notes for each field where its lines begin and end, so that a view finds them at once.</summary>
internal static class FieldIndex
{
    /// <summary>Fills the index of a tape from its records.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Build(GrammarTables tables, Tape tape)
    {
        Span<LineRecord> records = tape.Records;
        Span<int> firsts = tape.Firsts;
        Span<int> lasts = tape.Lasts;
        for (int line = 0; line < records.Length; line++)
        {
            int slot = records[line].Slot;
            if (slot < 0)
            {
                continue;
            }

            if (firsts[slot] == Tape.Absent)
            {
                Open(tables, firsts, slot, line);
            }

            lasts[slot] = line;
        }
    }

    /// <summary>Notes the first line of a field, and of the objects around it that have no line yet.</summary>
    private static void Open(GrammarTables tables, Span<int> firsts, int slot, int line)
    {
        for (int open = slot; open >= 0 && firsts[open] == Tape.Absent; open = tables.Schema.Slots[open].Parent)
        {
            firsts[open] = line;
        }
    }
}

using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Names the fields that lines go to.</summary>
internal static class FieldNames
{
    /// <summary>The fields that lines of a position go to: several for a line that is spread, empty for none.</summary>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="position">The position.</param>
    public static string Of(GrammarTables tables, int position)
    {
        ReadOnlySpan<SpreadSchema> spreads = tables.Schema.SpreadsOf(position);
        return spreads.IsEmpty
            ? Of(tables.Schema, tables.Automaton.SlotOf(position))
            : string.Join(", ", spreads.ToArray().Select(spread => Of(tables.Schema, spread.Slot)));
    }

    /// <summary>The names from the document down to a slot, as one would ask for them: <c>readAlso.title</c>; empty for no slot.</summary>
    /// <param name="schema">The names and shapes of the fields.</param>
    /// <param name="slot">The slot; -1 for none.</param>
    public static string Of(GrammarSchema schema, int slot)
    {
        var names = new Stack<string>();
        for (int each = slot; each >= 0; each = schema.Slots[each].Parent)
        {
            names.Push(schema.Layouts[schema.Slots[each].Layout].Fields[schema.Slots[each].Field].Name);
        }

        return string.Join('.', names);
    }
}

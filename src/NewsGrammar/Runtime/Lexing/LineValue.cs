using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Lexing;

/// <summary>Puts on the tape what a rule has captured of a line.</summary>
internal static class LineValue
{
    /// <summary>Keeps the captures that a match has left in place.</summary>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="tape">The tape.</param>
    /// <param name="index">The 0-based line.</param>
    /// <param name="line">The same line, which may lie behind those that are counted yet.</param>
    /// <param name="rule">The rule that was matched.</param>
    public static void Keep(GrammarTables tables, Tape tape, int index, ref LineExtent line, int rule)
    {
        ReadOnlySpan<int> captures = tape.MatchedCaptures;
        if (tables.HasOnlyValue(rule) && captures[0] >= 0)
        {
            line.ValueStart = line.Start + captures[0];
            line.ValueEnd = line.Start + captures[1];
            return;
        }

        RuleSchema schema = tables.Schema.Rules[rule];
        line.TakeWhole();
        if (schema.HasValue)
        {
            line.ValueStart = captures[0] < 0 ? line.End : line.Start + captures[0];
            line.ValueEnd = captures[0] < 0 ? line.End : line.Start + captures[1];
        }

        if (schema.HasCapturesBesideValue)
        {
            tape.KeepCaptures(index, captures[..(2 * schema.Captures.Length)]);
        }
    }
}

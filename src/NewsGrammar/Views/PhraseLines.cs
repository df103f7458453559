using NewsGrammar.Runtime.Phrases;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The lines of a result for its phrases.</summary>
/// <param name="tables">The tables of the grammar.</param>
/// <param name="tape">The result.</param>
internal readonly struct PhraseLines(GrammarTables tables, Tape tape) : IPhraseLines
{
    /// <inheritdoc/>
    public int Generation => tape.Generation;

    /// <inheritdoc/>
    public int Count => tape.Count;

    /// <inheritdoc/>
    public (int Start, int Length) LineAt(int line)
    {
        ref readonly LineExtent extent = ref tape.Lines[line];
        return (extent.Start, extent.Length);
    }

    /// <inheritdoc/>
    public (int Start, int End) NextValue(int line, int from)
    {
        (int Start, int End) first = (-1, -1);
        int position = tape.Readings[line].Position;
        if (position == LineReading.NoPosition)
        {
            return first;
        }

        ref readonly LineExtent extent = ref tape.Lines[line];
        RuleSchema rule = tables.Schema.Rules[tables.Automaton.RuleOf(position)];
        for (int capture = 0; rule.HasPhrases && capture < rule.Captures.Length; capture++)
        {
            (int start, int end) = tape.CaptureAt(rule, line, capture);
            bool isNext = rule.Captures[capture].IsPhrases && start >= 0 && start < end && extent.Start + start >= from;
            if (isNext && (first.Start < 0 || extent.Start + start < first.Start))
            {
                first = (extent.Start + start, extent.Start + end);
            }
        }

        return first;
    }
}

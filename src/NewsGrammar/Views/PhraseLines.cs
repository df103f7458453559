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
        ref readonly LineRecord record = ref tape.Records[line];
        return (record.Start, record.Length);
    }

    /// <inheritdoc/>
    public (int Start, int End) NextValue(int line, int from)
    {
        ref readonly LineRecord record = ref tape.Records[line];
        (int Start, int End) first = (-1, -1);
        if (record.Position == LineRecord.NoPosition)
        {
            return first;
        }

        RuleSchema rule = tables.Schema.Rules[tables.Automaton.RuleOf(record.Position)];
        for (int capture = 0; rule.HasPhrases && capture < rule.Captures.Length; capture++)
        {
            (int start, int end) = record.Captures >= 0
                ? tape.CaptureAt(record.Captures, capture)
                : (record.ValueStart - record.Start, record.ValueStart - record.Start + record.ValueLength);
            bool isNext = rule.Captures[capture].IsPhrases && start >= 0 && start < end && record.Start + start >= from;
            if (isNext && (first.Start < 0 || record.Start + start < first.Start))
            {
                first = (record.Start + start, record.Start + end);
            }
        }

        return first;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <content>The costs of a line for all states at once, where the layout has few enough of them.</content>
internal ref partial struct LayoutRun<T, TRules>
{
    /// <summary>In place of a symbol: no line before left the costs as they are.</summary>
    private const int NoneSettled = -1;

    /// <summary>Fills the working rows of a block from its last line to its first.</summary>
    /// <param name="rows">The arithmetic of rows.</param>
    /// <param name="costs">The rows.</param>
    /// <param name="firstLine">The first line of the block.</param>
    /// <param name="length">How many lines it has.</param>
    /// <param name="firstRow">The row of the first line; behind that of the last line is the one to begin with.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CostBlock<TCost>(RepairRows<TCost> rows, RepairCostTable<TCost> costs, int firstLine, int length, int firstRow)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        int settled = NoneSettled;
        for (int offset = length - 1; offset >= 0; offset--)
        {
            int line = firstLine + offset;
            Span<TCost> before = costs.Working(firstRow + offset);
            ReadOnlySpan<TCost> after = costs.Working(firstRow + offset + 1);
            int symbol = _tape.Symbols[line];

            // Most lines are prose like the one below: what it left alone, this one leaves alone too.
            if (symbol == settled)
            {
                after.CopyTo(before);
                continue;
            }

            bool isSure = CostLine(rows, line, symbol, before, after);
            settled = isSure && before.SequenceEqual(after) ? symbol : NoneSettled;
        }
    }

    /// <summary>What each state costs before a line, from what each costs after it.</summary>
    /// <returns>Whether the symbol alone decides, because no rule that had to be asked could save anything.</returns>
    private bool CostLine<TCost>(RepairRows<TCost> rows, int line, int symbol, Span<TCost> before, ReadOnlySpan<TCost> after)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        RepairTables tables = _tables.Repairs!;
        rows.Settle(symbol, after, before);
        bool isAtHand = false;
        foreach (int rule in tables.RulesToAsk(symbol))
        {
            if (!rows.Saves(rule, after, before))
            {
                continue;
            }

            if (!isAtHand)
            {
                StartLine(line);
                isAtHand = true;
            }

            if (_candidates.Accepts(rule))
            {
                rows.Take(rule, after, before);
            }
        }

        return !isAtHand;
    }
}

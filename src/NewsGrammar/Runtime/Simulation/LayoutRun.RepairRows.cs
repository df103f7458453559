using NewsGrammar.Runtime.Tables;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <content>The costs of a line for all states at once, where the layout has few enough of them.</content>
internal ref partial struct LayoutRun<T, TRules>
{
    /// <summary>In place of a label: no line before left the costs as they are.</summary>
    private const int NoneSettled = -2;

    /// <summary>Fills the working rows of a block from its last line to its first.</summary>
    /// <param name="tables">The tables of the layout.</param>
    /// <param name="costs">The rows.</param>
    /// <param name="firstLine">The first line of the block.</param>
    /// <param name="length">How many lines it has.</param>
    /// <param name="firstRow">The row of the first line; behind that of the last line is the one to begin with.</param>
    private void CostBlock(RepairTables tables, RepairCosts costs, int firstLine, int length, int firstRow)
    {
        int settled = NoneSettled;
        for (int offset = length - 1; offset >= 0; offset--)
        {
            int line = firstLine + offset;
            Span<int> before = costs.Working(firstRow + offset);
            ReadOnlySpan<int> after = costs.Working(firstRow + offset + 1);
            int label = _tape.Labels[line];

            // Most lines are prose like the one below: what it left alone, this one leaves alone too.
            if (label == settled)
            {
                after.CopyTo(before);
                continue;
            }

            bool isSure = CostLine(tables, line, label, before, after);
            settled = isSure && before.SequenceEqual(after) ? label : NoneSettled;
        }
    }

    /// <summary>What each state costs before a line, from what each costs after it.</summary>
    /// <returns>Whether the label alone decides, because no rule that had to be asked could save anything.</returns>
    private bool CostLine(RepairTables tables, int line, int label, Span<int> before, ReadOnlySpan<int> after)
    {
        CostRow.AddOne(after, before); // the line is left out
        bool isSure = true;
        if (label >= 0)
        {
            Assign(tables, label, before, after);
            if (_tables.MayShareLine(label))
            {
                isSure = Ask(tables, tables.Labelled, line, before, after);
            }
        }
        else
        {
            foreach (int rule in tables.Plain)
            {
                Assign(tables, rule, before, after);
            }

            isSure = Ask(tables, tables.Conditional, line, before, after);
        }

        PassOverAll(tables, before);
        return isSure;
    }

    /// <summary>Lowers the states from which a rule takes the line to what comes after it.</summary>
    private static void Assign(RepairTables tables, int rule, Span<int> before, ReadOnlySpan<int> after)
    {
        foreach (RepairTransition transition in tables.TransitionsOf(rule))
        {
            CostRow.Lower(before, transition.From, after[transition.To]);
        }
    }

    /// <summary>Asks rules that could save something, and takes what they save.</summary>
    /// <returns>False when one had to be asked.</returns>
    private bool Ask(RepairTables tables, List<int> rules, int line, Span<int> before, ReadOnlySpan<int> after)
    {
        bool isAtHand = false;
        foreach (int rule in rules)
        {
            if (Saves(tables, rule, before, after))
            {
                if (!isAtHand)
                {
                    ResumeLine(line);
                    isAtHand = true;
                }

                if (_candidates.Accepts(rule))
                {
                    Assign(tables, rule, before, after);
                }
            }
        }

        return !isAtHand;
    }

    private static bool Saves(RepairTables tables, int rule, ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        foreach (RepairTransition transition in tables.TransitionsOf(rule))
        {
            if (CostRow.IsAbove(before, transition.From, after[transition.To]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Lowers each state to what another one costs and the positions on the way there. Distances are those of whole ways, so
    /// that one round is enough.
    /// </summary>
    private static void PassOverAll(RepairTables tables, Span<int> row)
    {
        for (int state = 0; state < tables.States; state++)
        {
            CostRow.Lower(row, tables.DistancesTo(state), row[state]);
        }
    }
}

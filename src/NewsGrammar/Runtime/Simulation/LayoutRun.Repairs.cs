using System.Numerics;
using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <content>
/// The reading with the fewest repairs of a text that does not fit: the shortest path over line × state, where leaving
/// out a line and passing over a required position cost one each.
/// </content>
/// <remarks>
/// Costs are computed from the last line to the first. In a long text a row of them is kept only every √n lines, and the
/// rows between two kept ones are computed again when the way forward comes to them. So memory is √n rows, and time
/// stays linear.
/// </remarks>
internal ref partial struct LayoutRun<T, TRules>
{
    /// <summary>How many costs are kept at once before rows are computed again instead.</summary>
    private const int MaxTable = 1 << 20;

    /// <summary>Gives each line its position, or none, with the fewest repairs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Repair()
    {
        if (_tables.Repairs is not { } tables)
        {
            Repair<int>(null, _automaton.States);
        }
        else if (_tape.Count + RepairTables.MaxStates < RepairRows<ushort>.Unreachable)
        {
            Repair(tables.Narrow, tables.Narrow.Width);
        }
        else
        {
            Repair(tables.Wide, tables.Wide.Width);
        }
    }

    /// <summary>The repair, in costs of a width.</summary>
    /// <typeparam name="TCost">A cost.</typeparam>
    /// <param name="rows">The arithmetic of rows; null for a layout of many states.</param>
    /// <param name="width">How many costs a row has.</param>
    private void Repair<TCost>(RepairRows<TCost>? rows, int width)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        int count = _tape.Count;
        int stride = (long)count * width <= MaxTable ? Math.Max(1, count) : (int)Math.Ceiling(Math.Sqrt(count));
        int blocks = (count + stride - 1) / stride;
        RepairCostTable<TCost> costs = _tape.Costs.Reserve<TCost>(width, blocks + 1, stride + 1);
        CostAtEnd(rows, costs.Kept(blocks));
        for (int block = blocks - 1; block > 0; block--)
        {
            costs.Kept(block + 1).CopyTo(costs.Working(stride));
            CostBlock(rows, costs, block, stride);
            costs.Working(stride - Length(block, stride)).CopyTo(costs.Kept(block));
        }

        var path = new RepairPath(_automaton.Start);
        for (int block = 0; block < blocks; block++)
        {
            costs.Kept(block + 1).CopyTo(costs.Working(stride));
            CostBlock(rows, costs, block, stride);
            WalkBlock(costs, block, stride, ref path);
        }

        while (!_automaton.IsFinal(path.State))
        {
            PassOver(costs.Kept(blocks), count, ref path);
        }
    }

    /// <summary>How many lines a block holds; the last one may hold fewer.</summary>
    private readonly int Length(int block, int stride) => Math.Min(stride, _tape.Count - (block * stride));

    /// <summary>What each state costs when no line is left.</summary>
    private readonly void CostAtEnd<TCost>(RepairRows<TCost>? rows, Span<TCost> row)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        if (rows is not null)
        {
            rows.AtEnd.CopyTo(row);
            return;
        }

        row.Fill(RepairRows<TCost>.Unreachable);
        for (int state = 0; state < _automaton.States; state++)
        {
            if (_automaton.IsFinal(state))
            {
                row[state] = TCost.Zero;
            }
        }

        PassOverAll(row);
    }

    /// <summary>Fills the working rows of a block, the last line's row before the row that is given as the last one.</summary>
    private void CostBlock<TCost>(RepairRows<TCost>? rows, RepairCostTable<TCost> costs, int block, int stride)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        int length = Length(block, stride);
        if (rows is not null)
        {
            CostBlock(rows, costs, block * stride, length, stride - length);
            return;
        }

        for (int offset = length - 1; offset >= 0; offset--)
        {
            int row = stride - length + offset;
            CostLine((block * stride) + offset, costs.Working(row), costs.Working(row + 1));
        }
    }

    /// <summary>What each state costs before a line, from what each costs after it.</summary>
    private void CostLine<TCost>(int line, Span<TCost> before, ReadOnlySpan<TCost> after)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        StartLine(line);
        for (int state = 0; state < before.Length; state++)
        {
            TCost least = after[state] + TCost.One;
            int end = EndOfCandidates(state);
            for (int follower = FirstCandidate(state); follower < end; follower++)
            {
                ref readonly Follower next = ref _automaton.FollowerAt(follower);
                TCost cost = after[next.State];
                if (cost < least && _candidates.Accepts(next.Rule))
                {
                    least = cost;
                }
            }

            before[state] = least;
        }

        PassOverAll(before);
    }

    /// <summary>
    /// Lowers each state to one more than a follower of it where that is less. Later positions mostly lie behind
    /// earlier ones, so that going backwards needs few rounds.
    /// </summary>
    private readonly void PassOverAll<TCost>(Span<TCost> row)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int state = _automaton.States - 1; state >= 0; state--)
            {
                int end = _automaton.EndOfFollowers(state);
                for (int follower = _automaton.FirstFollower(state); follower < end; follower++)
                {
                    TCost cost = row[_automaton.FollowerAt(follower).State] + TCost.One;
                    if (cost < row[state])
                    {
                        row[state] = cost;
                        changed = true;
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WalkBlock<TCost>(RepairCostTable<TCost> costs, int block, int stride, ref RepairPath path)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        int length = Length(block, stride);
        for (int offset = 0; offset < length; offset++)
        {
            int row = stride - length + offset;
            if (TryContinue((block * stride) + offset, costs.Working(row), costs.Working(row + 1), ref path))
            {
                continue;
            }

            WalkLine((block * stride) + offset, costs.Working(row), costs.Working(row + 1), ref path);
        }
    }

    /// <summary>Whether a line goes on from the one before it as in a text that fits, as most do.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryContinue<TCost>(int line, ReadOnlySpan<TCost> before, ReadOnlySpan<TCost> after, ref RepairPath path)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        int symbol = _tape.Symbols[line];
        int step = _tables.Steps.Of(path.State, symbol);
        if (step < 0 || symbol == LineSymbols.Bullet || path.ContinuedFields != byte.MaxValue)
        {
            return false;
        }

        ref readonly Follower follower = ref _automaton.FollowerAt(step);
        if (after[follower.State] != before[path.State])
        {
            return false;
        }

        if (symbol == LineSymbols.None)
        {
            _tape.Lines[line].TakeWhole(); // the attempt to fit may have given it to another rule
        }

        _tape.Readings[line] = follower.Reading;
        path = new RepairPath(follower.State);
        return true;
    }

    /// <summary>
    /// Decides about a line: a follower takes it, in the order of fit; or positions are passed over until one does;
    /// or it is left out. The first of these that keeps the cost counts.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WalkLine<TCost>(int line, ReadOnlySpan<TCost> before, ReadOnlySpan<TCost> after, ref RepairPath path)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        int symbol = _tape.Symbols[line];
        bool isAtHand = false;
        while (true)
        {
            int follower = _tables.Steps.Of(path.State, symbol);
            if (follower == LineSteps.Undecided)
            {
                if (!isAtHand)
                {
                    StartLine(line);
                    isAtHand = true;
                }

                follower = CheapestTaking(path.State, before[path.State], after);
            }
            else if (follower != LineSteps.Missing && after[_automaton.FollowerAt(follower).State] != before[path.State])
            {
                follower = LineSteps.Missing;
            }

            if (follower != LineSteps.Missing)
            {
                TakeRepaired(line, follower, ref path);
                return;
            }

            if (!PassOver(before, line, ref path))
            {
                LeaveOut(line);
                return;
            }
        }
    }

    private int CheapestTaking<TCost>(int state, TCost cost, ReadOnlySpan<TCost> after)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        int end = EndOfCandidates(state);
        for (int follower = FirstCandidate(state); follower < end; follower++)
        {
            ref readonly Follower next = ref _automaton.FollowerAt(follower);
            if (after[next.State] == cost && _candidates.Accepts(next.Rule))
            {
                return follower;
            }
        }

        return LineSteps.Missing;
    }

    /// <summary>Passes over the earliest position that keeps the cost.</summary>
    /// <returns>False when none does.</returns>
    private readonly bool PassOver<TCost>(ReadOnlySpan<TCost> row, int line, ref RepairPath path)
        where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
    {
        int earliest = -1;
        int end = _automaton.EndOfFollowers(path.State);
        for (int follower = _automaton.FirstFollower(path.State); follower < end; follower++)
        {
            ref readonly Follower next = ref _automaton.FollowerAt(follower);
            if (row[next.State] + TCost.One == row[path.State]
                && (earliest < 0 || next.Position < _automaton.FollowerAt(earliest).Position))
            {
                earliest = follower;
            }
        }

        if (earliest < 0)
        {
            return false;
        }

        ref readonly Follower missing = ref _automaton.FollowerAt(earliest);
        _tape.Append(new RepairRecord(line, missing.Position));
        path = new RepairPath(missing.State, Math.Min(path.ContinuedFields, missing.ContinuedFields));
        return true;
    }

    private void TakeRepaired(int line, int follower, ref RepairPath path)
    {
        int rule = _automaton.FollowerAt(follower).Rule;
        if (_tape.Symbols[line] == LineSymbols.Bullet)
        {
            _tape.Lines[line].TakeWhole(); // the attempt to fit may have given it to another rule
        }

        if (rule < _automaton.WholeRule && !IsValueKept(line, rule))
        {
            StartLine(line);
        }

        path = new RepairPath(Continue(line, AssignMatched(line, follower), path));
    }

    /// <summary>Notes on a line that was taken how many fields the positions passed over before it have left.</summary>
    private readonly int Continue(int line, int state, RepairPath path)
    {
        ref LineReading reading = ref _tape.Readings[line];
        reading = reading with { ContinuedFields = Math.Min(path.ContinuedFields, reading.ContinuedFields) };
        return state;
    }

    private readonly void LeaveOut(int line)
    {
        _tape.Lines[line].TakeWhole();
        _tape.Readings[line] = LineReading.Unexpected;
        _tape.Append(new RepairRecord(line, RepairRecord.LeftOut));
    }
}

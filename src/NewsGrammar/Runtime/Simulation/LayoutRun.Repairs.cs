using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Labels;
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
    /// <summary>More than any text can cost, and far enough from overflow to add to.</summary>
    private const int Unreachable = int.MaxValue / 2;

    /// <summary>How many costs are kept at once before rows are computed again instead.</summary>
    private const int MaxTable = 1 << 20;

    /// <summary>Gives each line its position, or none, with the fewest repairs.</summary>
    private void Repair()
    {
        int count = _tape.Count;
        int width = _tables.Repairs?.Width ?? _automaton.States;
        int stride = (long)count * width <= MaxTable ? Math.Max(1, count) : (int)Math.Ceiling(Math.Sqrt(count));
        int blocks = (count + stride - 1) / stride;
        RepairCosts costs = _tape.Costs;
        costs.Reset(width, blocks + 1, stride + 1);
        FindLabels();

        CostAtEnd(costs.Kept(blocks));
        for (int block = blocks - 1; block > 0; block--)
        {
            costs.Kept(block + 1).CopyTo(costs.Working(stride));
            CostBlock(costs, block, stride);
            costs.Working(stride - Length(block, stride)).CopyTo(costs.Kept(block));
        }

        var path = new RepairPath(_automaton.Start);
        for (int block = 0; block < blocks; block++)
        {
            costs.Kept(block + 1).CopyTo(costs.Working(stride));
            CostBlock(costs, block, stride);
            WalkBlock(costs, block, stride, ref path);
        }

        while (!_automaton.IsFinal(path.State))
        {
            PassOver(costs.Kept(blocks), _tape.LineCount + 1, ref path);
        }
    }

    /// <summary>Notes the label of each line, for each line is come to twice at least.</summary>
    private void FindLabels()
    {
        _tape.ReserveLabels();
        Span<LineRecord> records = _tape.Records;
        Span<int> labels = _tape.Labels;
        for (int line = 0; line < records.Length; line++)
        {
            int entry = EntryOf(records[line]);
            int label = LabelSearch.NoLabel;
            if (entry == LabelIndex.Root || (entry != LabelIndex.None && LabelSearch.MayMatch(_labels, _text.Slice(records[line].Start,
                records[line].Length), entry)))
            {
                StartLine(line, entry);
                label = _candidates.Label;
            }

            labels[line] = label;
        }
    }

    /// <summary>Makes a line whose label is known the one at hand.</summary>
    private void ResumeLine(int line)
    {
        ref readonly LineRecord record = ref _tape.Records[line];
        _candidates.Resume(_text.Slice(record.Start, record.Length), PlaceOf(line), _tape.Labels[line]);
    }

    /// <summary>How many lines a block holds; the last one may hold fewer.</summary>
    private readonly int Length(int block, int stride) => Math.Min(stride, _tape.Count - (block * stride));

    /// <summary>What each state costs when no line is left.</summary>
    private readonly void CostAtEnd(Span<int> row)
    {
        row.Fill(Unreachable);
        for (int state = 0; state < _automaton.States; state++)
        {
            if (_automaton.IsFinal(state))
            {
                row[state] = 0;
            }
        }

        PassOverAll(row);
    }

    /// <summary>Fills the working rows of a block, the last line's row before the row that is given as the last one.</summary>
    private void CostBlock(RepairCosts costs, int block, int stride)
    {
        int length = Length(block, stride);
        if (_tables.Repairs is { } tables)
        {
            CostBlock(tables, costs, block * stride, length, stride - length);
            return;
        }

        for (int offset = length - 1; offset >= 0; offset--)
        {
            int row = stride - length + offset;
            CostLine((block * stride) + offset, costs.Working(row), costs.Working(row + 1));
        }
    }

    /// <summary>What each state costs before a line, from what each costs after it.</summary>
    private void CostLine(int line, Span<int> before, ReadOnlySpan<int> after)
    {
        ResumeLine(line);
        for (int state = 0; state < before.Length; state++)
        {
            int least = after[state] + 1;
            int end = EndOfCandidates(state);
            for (int follower = FirstCandidate(state); follower < end; follower++)
            {
                ref readonly Follower next = ref _automaton.FollowerAt(follower);
                int cost = after[next.State];
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
    private readonly void PassOverAll(Span<int> row)
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int state = _automaton.States - 1; state >= 0; state--)
            {
                int end = _automaton.EndOfFollowers(state);
                for (int follower = _automaton.FirstFollower(state); follower < end; follower++)
                {
                    int cost = row[_automaton.FollowerAt(follower).State] + 1;
                    if (cost < row[state])
                    {
                        row[state] = cost;
                        changed = true;
                    }
                }
            }
        }
    }

    private void WalkBlock(RepairCosts costs, int block, int stride, ref RepairPath path)
    {
        int length = Length(block, stride);
        for (int offset = 0; offset < length; offset++)
        {
            int row = stride - length + offset;
            WalkLine((block * stride) + offset, costs.Working(row), costs.Working(row + 1), ref path);
        }
    }

    /// <summary>
    /// Decides about a line: a follower takes it, in the order of fit; or positions are passed over until one does;
    /// or it is left out. The first of these that keeps the cost counts.
    /// </summary>
    private void WalkLine(int line, ReadOnlySpan<int> before, ReadOnlySpan<int> after, ref RepairPath path)
    {
        ref LineRecord record = ref _tape.Records[line];
        int sole = _automaton.SoleFollower(path.State);
        if (sole >= 0 && _tape.Labels[line] < 0 && after[_automaton.FollowerAt(sole).State] == before[path.State])
        {
            int state = AssignWholeLine(ref record, sole);
            record.ContinuedFields = Math.Min(path.ContinuedFields, record.ContinuedFields);
            path = new RepairPath(state);
            return;
        }

        ResumeLine(line);
        while (true)
        {
            int follower = CheapestTaking(path.State, before[path.State], after);
            if (follower >= 0)
            {
                TakeRepaired(line, follower, ref path);
                return;
            }

            if (!PassOver(before, record.Number, ref path))
            {
                LeaveOut(line);
                return;
            }
        }
    }

    private int CheapestTaking(int state, int cost, ReadOnlySpan<int> after)
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

        return -1;
    }

    /// <summary>Passes over the earliest position that keeps the cost.</summary>
    /// <returns>False when none does.</returns>
    private readonly bool PassOver(ReadOnlySpan<int> row, int number, ref RepairPath path)
    {
        int earliest = -1;
        int end = _automaton.EndOfFollowers(path.State);
        for (int follower = _automaton.FirstFollower(path.State); follower < end; follower++)
        {
            ref readonly Follower next = ref _automaton.FollowerAt(follower);
            if (row[next.State] + 1 == row[path.State]
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
        _tape.Append(new RepairRecord(-1, number, missing.Position));
        path = new RepairPath(missing.State, Math.Min(path.ContinuedFields, missing.ContinuedFields));
        return true;
    }

    private void TakeRepaired(int line, int follower, ref RepairPath path)
    {
        int state = AssignMatched(line, follower);
        ref LineRecord record = ref _tape.Records[line];
        record.ContinuedFields = Math.Min(path.ContinuedFields, record.ContinuedFields);
        path = new RepairPath(state);
    }

    private readonly void LeaveOut(int line)
    {
        ref LineRecord record = ref _tape.Records[line];
        record.Position = LineRecord.NoPosition;
        record.Slot = -1;
        record.ContinuedFields = byte.MaxValue;
        record.ValueStart = record.Start;
        record.ValueLength = record.Length;
        record.Captures = -1;
        _tape.Append(new RepairRecord(line, record.Number, -1));
    }
}

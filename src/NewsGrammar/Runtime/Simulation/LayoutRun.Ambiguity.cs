using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Simulation;

/// <content>Look-ahead: lines over which more than one position is possible.</content>
internal ref partial struct LayoutRun<T, TRules>
{
    /// <summary>Reads lines until one position is left, then chooses the reading of each.</summary>
    /// <param name="state">The state before the first line.</param>
    /// <param name="line">The first line; afterwards the last one that was read.</param>
    /// <returns>The state after the last line; -1 when no reading is left.</returns>
    private int ReadAmbiguous(int state, ref int line)
    {
        PositionSets sets = _tape.Sets;
        sets.Reset(_automaton.Positions);
        sets.AppendEmpty();
        int first = line;
        int count = AddFollowers(state, sets[0]);
        while (true)
        {
            bool isLast = line == _tape.Count - 1;
            if (count == 0 || (isLast && !RestrictToFinal(sets[^1])))
            {
                return -1;
            }

            if (isLast || count == 1)
            {
                return ChooseReading(state, first, line);
            }

            line++;
            count = AddFollowersOfLast(line);
        }
    }

    /// <summary>Adds the set of positions that can take a line after those of the last set.</summary>
    /// <returns>How many there are.</returns>
    private int AddFollowersOfLast(int line)
    {
        PositionSets sets = _tape.Sets;
        sets.AppendEmpty();
        Span<ulong> next = sets[^1];
        StartLine(line);
        int count = 0;
        foreach (int position in new PositionEnumerator(sets[^2]))
        {
            count += AddFollowers(_automaton.After(position), next);
        }

        return count;
    }

    /// <summary>Adds to a set the positions that can take the line at hand after a state.</summary>
    /// <returns>How many were not in it.</returns>
    private int AddFollowers(int state, Span<ulong> next)
    {
        int count = 0;
        int end = EndOfCandidates(state);
        for (int follower = FirstCandidate(state); follower < end; follower++)
        {
            ref readonly Follower candidate = ref _automaton.FollowerAt(follower);
            if (!PositionSets.Contains(next, candidate.Position) && _candidates.Accepts(candidate.Rule))
            {
                PositionSets.Add(next, candidate.Position);
                count++;
            }
        }

        return count;
    }

    private readonly bool RestrictToFinal(Span<ulong> set)
    {
        bool any = false;
        foreach (int position in new PositionEnumerator(set))
        {
            if (_automaton.IsFinal(_automaton.After(position)))
            {
                any = true;
            }
            else
            {
                PositionSets.Remove(set, position);
            }
        }

        return any;
    }

    /// <summary>Gives each of the lines the preferred position that leads to the position of the last one.</summary>
    /// <returns>The state after the last of them.</returns>
    private int ChooseReading(int state, int first, int last)
    {
        PositionSets sets = _tape.Sets;
        for (int index = sets.Count - 2; index >= 0; index--)
        {
            RestrictToLeading(sets[index], sets[index + 1]);
        }

        int after = state;
        for (int line = first; line <= last; line++)
        {
            int follower = Preferred(after, sets[line - first]);
            after = MatchAndAssign(line, follower);
        }

        return after;
    }

    /// <summary>Gives a line to a follower whose rule is known to take it, and asks the rule for its value.</summary>
    /// <returns>The state after it.</returns>
    private int MatchAndAssign(int line, int follower)
    {
        if (_automaton.FollowerAt(follower).Rule >= _automaton.WholeRule)
        {
            return AssignWholeLine(line, follower);
        }

        StartLine(line);
        return AssignMatched(line, follower);
    }

    /// <summary>Removes the positions that none of the next set can follow.</summary>
    private readonly void RestrictToLeading(Span<ulong> set, ReadOnlySpan<ulong> next)
    {
        foreach (int position in new PositionEnumerator(set))
        {
            if (Preferred(_automaton.After(position), next) < 0)
            {
                PositionSets.Remove(set, position);
            }
        }
    }

    /// <summary>The first follower of a state that is in a set; -1 when none is.</summary>
    private readonly int Preferred(int state, ReadOnlySpan<ulong> set)
    {
        int end = _automaton.EndOfFollowers(state);
        for (int follower = _automaton.FirstFollower(state); follower < end; follower++)
        {
            if (PositionSets.Contains(set, _automaton.FollowerAt(follower).Position))
            {
                return follower;
            }
        }

        return -1;
    }
}

using NewsGrammar.Lines;
using NewsGrammar.Tapes;

namespace NewsGrammar.Parsing;

/// <content>Stretches of lines over which more than one position is possible.</content>
internal ref partial struct DocumentReader<T, TRules>
{
    /// <summary>Reads lines until one position is left, then settles what took each.</summary>
    private readonly int ReadStretch(int state, ref int line)
    {
        PositionSets sets = _tape.Sets;
        sets.Reset(_automaton.Positions);
        int first = line;
        for (int count = Reach(state, line); ; count = ReachFromLast(line))
        {
            if (count == 0)
            {
                return -1;
            }

            bool isLast = line == _tape.Count - 1;
            if (isLast && !RestrictToFinal(sets[^1]))
            {
                return -1;
            }

            if (isLast || count == 1)
            {
                return Settle(state, first, line);
            }

            line++;
        }
    }

    /// <summary>The rules that may take a line.</summary>
    private readonly LineCandidates<T, TRules> CandidatesOf(int line)
    {
        bool mayBeLabel = _labels.MayBegin(T.Decode(_text[_tape.Records[line].Start..], 0, out _));
        return new LineCandidates<T, TRules>(_rules, _tables, MatcherOf(line), mayBeLabel, _tape.MatchMemo);
    }

    /// <summary>Adds the set of positions that can take a line after a state.</summary>
    /// <returns>How many there are.</returns>
    private readonly int Reach(int state, int line)
    {
        _tape.Sets.AppendEmpty();
        LineCandidates<T, TRules> candidates = CandidatesOf(line);
        return Reach(state, _tape.Sets[^1], ref candidates);
    }

    /// <summary>Adds the set of positions that can take a line after those of the last set.</summary>
    /// <returns>How many there are.</returns>
    private readonly int ReachFromLast(int line)
    {
        PositionSets sets = _tape.Sets;
        sets.AppendEmpty();
        Span<ulong> next = sets[^1];
        LineCandidates<T, TRules> candidates = CandidatesOf(line);
        int count = 0;
        foreach (int position in new PositionEnumerator(sets[^2]))
        {
            count += Reach(_automaton.After(position), next, ref candidates);
        }

        return count;
    }

    private readonly int Reach(int state, Span<ulong> next, ref LineCandidates<T, TRules> candidates)
    {
        int count = 0;
        int end = _automaton.EndOfFollowers(state);
        for (int follower = _automaton.FirstFollower(state); follower < end; follower++)
        {
            int position = _automaton.Follower(follower);
            if (!PositionSets.Contains(next, position) && candidates.Take(_automaton.RuleOf(position)))
            {
                PositionSets.Add(next, position);
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

    /// <summary>Gives each line of a stretch the preferred position that leads to the stretch's end.</summary>
    /// <returns>The state after the last of them.</returns>
    private readonly int Settle(int state, int first, int last)
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
            after = TakeMatched(line, follower);
        }

        return after;
    }

    /// <summary>Gives a line to a follower whose rule is known to take it, and asks the rule for its value.</summary>
    /// <returns>The state after it.</returns>
    private readonly int TakeMatched(int line, int follower)
    {
        ref LineRecord record = ref _tape.Records[line];
        int rule = _automaton.RuleOf(_automaton.Follower(follower));
        if (rule >= _automaton.PlainRule)
        {
            return TakeWhole(ref record, follower);
        }

        LineMatcher<T> matcher = MatcherOf(line);
        _rules.Match(rule, ref matcher);
        KeepValue(ref record, rule);
        return Take(ref record, follower);
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
            if (PositionSets.Contains(set, _automaton.Follower(follower)))
            {
                return follower;
            }
        }

        return -1;
    }
}

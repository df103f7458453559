using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Finds the positions that some text leads to: a search over pairs of the position that a reading is at and the set of
/// positions that the readings preferred to it are at. A reading wins when it can end where none of those can.
/// </summary>
/// <remarks>
/// Each line is taken to match as few rules as it can beside the one that takes it: the plain ones, and those written
/// the same. Fewer matches leave fewer preferred readings, so no position is missed, as long as the rules do not
/// exclude one another in ways that only their texts tell.
/// </remarks>
internal sealed class WinningPositions
{
    /// <summary>How many pairs are looked at before the question is left open; sets can be exponentially many.</summary>
    private const int MaxPairs = 20_000;

    /// <summary>How many followers are looked at in all, for the same reason.</summary>
    private const int MaxSteps = 2_000_000;

    private readonly AutomatonTables _automaton;
    private readonly RuleImplications _implications;
    private readonly Dictionary<Pair, int> _numbers = [];
    private readonly List<Pair> _pairs = [];
    private readonly List<List<int>> _predecessors = [];
    private int _steps;

    private WinningPositions(CompiledGrammar grammar)
    {
        _automaton = grammar.Automaton;
        _implications = new RuleImplications(grammar);
    }

    /// <summary>The positions, or null when the search was given up.</summary>
    public static IReadOnlySet<int>? Find(CompiledGrammar grammar)
    {
        var search = new WinningPositions(grammar);
        return search.TryExplore() ? search.OnWinningPaths() : null;
    }

    private bool TryExplore()
    {
        Add(new Pair(-1, _automaton.States[^1], new PositionList([])), from: -1);
        for (int number = 0; number < _pairs.Count; number++)
        {
            Expand(number);
            if (_pairs.Count > MaxPairs || _steps > MaxSteps)
            {
                return false;
            }
        }

        return true;
    }

    private void Expand(int number)
    {
        Pair pair = _pairs[number];
        int end = _automaton.FollowerStarts[pair.State + 1];
        for (int index = _automaton.FollowerStarts[pair.State]; index < end; index++)
        {
            int position = _automaton.Followers[index].Position;
            int rule = _automaton.Rules[position];
            var preferred = new SortedSet<int>();
            foreach (int other in pair.Preferred.Positions)
            {
                AddMatching(_automaton.States[other], _automaton.FollowerStarts[_automaton.States[other] + 1], rule, preferred);
            }

            AddMatching(pair.State, index, rule, preferred);
            if (!preferred.Contains(position))
            {
                Add(new Pair(position, _automaton.States[position], new PositionList([.. preferred])), number);
            }
        }
    }

    /// <summary>Adds the followers of a state, up to one of them, that may take a line which a rule takes.</summary>
    private void AddMatching(int state, int end, int rule, SortedSet<int> positions)
    {
        for (int index = _automaton.FollowerStarts[state]; index < end; index++)
        {
            _steps++;
            int position = _automaton.Followers[index].Position;
            if (_implications.AlwaysTakes(_automaton.Rules[position], rule))
            {
                positions.Add(position);
            }
        }
    }

    private void Add(Pair pair, int from)
    {
        if (!_numbers.TryGetValue(pair, out int number))
        {
            number = _pairs.Count;
            _numbers.Add(pair, number);
            _pairs.Add(pair);
            _predecessors.Add([]);
        }

        if (from >= 0)
        {
            _predecessors[number].Add(from);
        }
    }

    /// <summary>Goes back from the pairs whose reading wins at the end of a text.</summary>
    private HashSet<int> OnWinningPaths()
    {
        var wins = new bool[_pairs.Count];
        var pending = new Stack<int>();
        for (int number = 0; number < _pairs.Count; number++)
        {
            if (Wins(_pairs[number]))
            {
                wins[number] = true;
                pending.Push(number);
            }
        }

        while (pending.TryPop(out int number))
        {
            foreach (int predecessor in _predecessors[number].Where(predecessor => !wins[predecessor]))
            {
                wins[predecessor] = true;
                pending.Push(predecessor);
            }
        }

        return [.. _pairs.Where((_, number) => wins[number]).Select(static pair => pair.Position).Where(static position => position >= 0)];
    }

    private bool Wins(Pair pair) =>
        _automaton.Finals[pair.State] && !pair.Preferred.Positions.Any(position => _automaton.Finals[_automaton.States[position]]);

    /// <summary>Where a reading is, and where the readings preferred to it are.</summary>
    private readonly record struct Pair(int Position, int State, PositionList Preferred);

    /// <summary>Positions in ascending order, compared by value.</summary>
    private readonly struct PositionList(int[] positions) : IEquatable<PositionList>
    {
        public int[] Positions => positions;

        public bool Equals(PositionList other) => Positions.AsSpan().SequenceEqual(other.Positions);

        public override bool Equals(object? obj) => obj is PositionList other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (int position in positions)
            {
                hash.Add(position);
            }

            return hash.ToHashCode();
        }
    }
}

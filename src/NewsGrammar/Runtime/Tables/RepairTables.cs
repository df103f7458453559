using NewsGrammar.Runtime.Automaton;

namespace NewsGrammar.Runtime.Tables;

/// <summary>
/// What the repair needs of a layout with few states, laid out so that a line is settled for all states at once: a row of
/// costs is some vectors, a set of states the bits of one number.
/// </summary>
internal sealed class RepairTables
{
    /// <summary>The most states that a set has room for. Grammars of sites have some ten to forty.</summary>
    public const int MaxStates = 64;

    /// <summary>Rows hold a multiple of so many costs: a vector of 256 bits.</summary>
    private const int LanesTogether = 8;

    /// <summary>A distance between states of which the second cannot be reached.</summary>
    private const int Unreachable = int.MaxValue / 4;

    private readonly RepairTransition[][] _byRule;
    private readonly int[] _distances;

    private RepairTables(LineAutomaton automaton, int rules)
    {
        States = automaton.States;
        Width = (States + LanesTogether - 1) / LanesTogether * LanesTogether;
        _byRule = TransitionsByRule(automaton, rules);
        _distances = Distances(automaton, Width);
        for (int rule = 0; rule < rules; rule++)
        {
            if (_byRule[rule].Length > 0)
            {
                (rule >= automaton.PlainRule ? Plain : rule >= automaton.LabelledRules ? Conditional : Labelled).Add(rule);
            }
        }
    }

    /// <summary>How many states there are.</summary>
    public int States { get; }

    /// <summary>How many costs a row has: whole vectors, so that none is left to be computed by itself.</summary>
    public int Width { get; }

    /// <summary>The labelled rules that the layout uses.</summary>
    public List<int> Labelled { get; } = [];

    /// <summary>Those rules without a label that have to be asked whether they take a line.</summary>
    public List<int> Conditional { get; } = [];

    /// <summary>Those rules that take every line without a label.</summary>
    public List<int> Plain { get; } = [];

    /// <summary>Builds the tables; null for a layout of more than <see cref="MaxStates"/> states.</summary>
    /// <param name="automaton">The layout.</param>
    /// <param name="rules">How many line rules the grammar has.</param>
    public static RepairTables? Build(LineAutomaton automaton, int rules) =>
        automaton.States > MaxStates ? null : new RepairTables(automaton, rules);

    /// <summary>The steps that a rule makes possible.</summary>
    public ReadOnlySpan<RepairTransition> TransitionsOf(int rule) => _byRule[rule];

    /// <summary>For each state, how many positions are passed over at least on the way from it to a state.</summary>
    public ReadOnlySpan<int> DistancesTo(int state) => _distances.AsSpan(state * Width, Width);

    private static RepairTransition[][] TransitionsByRule(LineAutomaton automaton, int rules)
    {
        var targets = new SortedDictionary<int, ulong>[rules];
        for (int state = 0; state < automaton.States; state++)
        {
            for (int index = automaton.FirstFollower(state); index < automaton.EndOfFollowers(state); index++)
            {
                ref readonly Follower follower = ref automaton.FollowerAt(index);
                targets[follower.Rule] ??= [];
                targets[follower.Rule][follower.State] = targets[follower.Rule].GetValueOrDefault(follower.State) | (1UL << state);
            }
        }

        return [.. targets.Select(static target =>
            target is null ? [] : target.Select(static pair => new RepairTransition(pair.Key, pair.Value)).ToArray())];
    }

    /// <summary>All shortest ways, by the algorithm of Floyd and Warshall.</summary>
    private static int[] Distances(LineAutomaton automaton, int width)
    {
        int states = automaton.States;
        var distances = new int[states * width];
        Array.Fill(distances, Unreachable);
        for (int state = 0; state < states; state++)
        {
            for (int index = automaton.FirstFollower(state); index < automaton.EndOfFollowers(state); index++)
            {
                distances[(automaton.FollowerAt(index).State * width) + state] = 1;
            }

            distances[(state * width) + state] = 0;
        }

        for (int over = 0; over < states; over++)
        {
            for (int to = 0; to < states; to++)
            {
                for (int from = 0; from < states; from++)
                {
                    int way = distances[(over * width) + from] + distances[(to * width) + over];
                    ref int distance = ref distances[(to * width) + from];
                    distance = Math.Min(distance, way);
                }
            }
        }

        return distances;
    }
}

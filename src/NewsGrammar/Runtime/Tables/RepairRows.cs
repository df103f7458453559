using System.Numerics;
using System.Runtime.InteropServices;
using NewsGrammar.Runtime.Automaton;

namespace NewsGrammar.Runtime.Tables;

/// <summary>
/// Arithmetic on rows of costs, one cost a state, a vector of states at a time: the tables it takes are rows themselves.
/// </summary>
/// <typeparam name="TCost">A cost.</typeparam>
internal sealed class RepairRows<TCost>
    where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
{
    private readonly RepairStep[][] _steps;
    private readonly TCost[] _others;
    private readonly TCost[] _distances;
    private readonly int _states;

    /// <summary>Builds the rows.</summary>
    /// <param name="automaton">The layout.</param>
    /// <param name="rules">How many line rules the grammar has.</param>
    public RepairRows(LineAutomaton automaton, int rules)
    {
        _states = automaton.States;
        Width = (_states + Vector<TCost>.Count - 1) / Vector<TCost>.Count * Vector<TCost>.Count;
        _distances = Distances(automaton);
        var others = new List<TCost>();
        _steps = [.. Enumerable.Range(0, rules).Select(rule => StepsOf(automaton, rule, others))];
        _others = [.. others];
        AtEnd = new TCost[Width];
        AtEnd.AsSpan().Fill(Unreachable);
        for (int state = 0; state < _states; state++)
        {
            if (automaton.IsFinal(state))
            {
                AtEnd[state] = TCost.Zero;
            }
        }

        PassOver(AtEnd);
    }

    /// <summary>More than any text can cost, and so far from overflow that two of them can be added.</summary>
    public static TCost Unreachable { get; } = TCost.MaxValue >> 2;

    /// <summary>How many costs a row has: whole vectors, so that none is left to be computed by itself.</summary>
    public int Width { get; }

    /// <summary>What each state costs when no line is left.</summary>
    public TCost[] AtEnd { get; }

    /// <summary>What each state costs before a line that is left out: one more than after it.</summary>
    public void LeaveOut(ReadOnlySpan<TCost> after, Span<TCost> before)
    {
        ref TCost source = ref MemoryMarshal.GetReference(after);
        ref TCost target = ref MemoryMarshal.GetReference(before[..Width]);
        for (int lane = 0; lane < Width; lane += Vector<TCost>.Count)
        {
            (Vector.LoadUnsafe(ref source, (nuint)lane) + Vector<TCost>.One).StoreUnsafe(ref target, (nuint)lane);
        }
    }

    /// <summary>Lowers the states from which a rule takes the line to what comes after it.</summary>
    public void Take(int rule, ReadOnlySpan<TCost> after, Span<TCost> before)
    {
        ref TCost target = ref MemoryMarshal.GetReference(before[..Width]);
        ref TCost others = ref MemoryMarshal.GetArrayDataReference(_others);
        foreach (RepairStep step in _steps[rule])
        {
            var cost = new Vector<TCost>(after[step.To]);
            for (int lane = 0; lane < Width; lane += Vector<TCost>.Count)
            {
                Vector<TCost> taken = cost | Vector.LoadUnsafe(ref others, (nuint)(step.Others + lane));
                Vector.Min(Vector.LoadUnsafe(ref target, (nuint)lane), taken).StoreUnsafe(ref target, (nuint)lane);
            }
        }
    }

    /// <summary>Whether a rule that took the line would lower some state.</summary>
    public bool Saves(int rule, ReadOnlySpan<TCost> after, ReadOnlySpan<TCost> before)
    {
        ref TCost source = ref MemoryMarshal.GetReference(before[..Width]);
        ref TCost others = ref MemoryMarshal.GetArrayDataReference(_others);
        foreach (RepairStep step in _steps[rule])
        {
            var cost = new Vector<TCost>(after[step.To]);
            for (int lane = 0; lane < Width; lane += Vector<TCost>.Count)
            {
                if (Vector.LessThanAny(cost | Vector.LoadUnsafe(ref others, (nuint)(step.Others + lane)), Vector.LoadUnsafe(ref source, (nuint)lane)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Lowers each state to what another one costs and the positions on the way there. Distances are those of whole ways, so
    /// that one round is enough.
    /// </summary>
    public void PassOver(Span<TCost> row)
    {
        ref TCost costs = ref MemoryMarshal.GetReference(row[..Width]);
        ref TCost distances = ref MemoryMarshal.GetArrayDataReference(_distances);
        for (int lane = 0; lane < Width; lane += Vector<TCost>.Count)
        {
            Vector<TCost> least = Vector.LoadUnsafe(ref costs, (nuint)lane);
            for (int state = 0; state < _states; state++)
            {
                Vector<TCost> distance = Vector.LoadUnsafe(ref distances, (nuint)((state * Width) + lane));
                least = Vector.Min(least, new Vector<TCost>(row[state]) + distance);
            }

            Vector.Min(least, new Vector<TCost>(Unreachable)).StoreUnsafe(ref costs, (nuint)lane);
        }
    }

    /// <summary>The steps that a rule makes possible, one a state that it leads to.</summary>
    private RepairStep[] StepsOf(LineAutomaton automaton, int rule, List<TCost> others)
    {
        var sources = new SortedDictionary<int, List<int>>();
        for (int state = 0; state < _states; state++)
        {
            for (int index = automaton.FirstFollower(state); index < automaton.EndOfFollowers(state); index++)
            {
                ref readonly Follower follower = ref automaton.FollowerAt(index);
                if (follower.Rule == rule)
                {
                    sources.TryAdd(follower.State, []);
                    sources[follower.State].Add(state);
                }
            }
        }

        var steps = new List<RepairStep>();
        foreach ((int to, List<int> from) in sources)
        {
            steps.Add(new RepairStep(to, others.Count));
            others.AddRange(Enumerable.Range(0, Width).Select(state => from.Contains(state) ? TCost.Zero : TCost.MaxValue));
        }

        return [.. steps];
    }

    /// <summary>For each state a row of how many positions are passed over on the shortest way to it, by the algorithm of Floyd and Warshall.</summary>
    private TCost[] Distances(LineAutomaton automaton)
    {
        var distances = new TCost[_states * Width];
        Array.Fill(distances, Unreachable);
        for (int state = 0; state < _states; state++)
        {
            for (int index = automaton.FirstFollower(state); index < automaton.EndOfFollowers(state); index++)
            {
                distances[(automaton.FollowerAt(index).State * Width) + state] = TCost.One;
            }

            distances[(state * Width) + state] = TCost.Zero;
        }

        for (int over = 0; over < _states; over++)
        {
            for (int to = 0; to < _states; to++)
            {
                for (int from = 0; from < _states; from++)
                {
                    TCost way = distances[(over * Width) + from] + distances[(to * Width) + over];
                    ref TCost distance = ref distances[(to * Width) + from];
                    distance = TCost.Min(distance, way);
                }
            }
        }

        return distances;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsGrammar.Runtime.Automaton;

namespace NewsGrammar.Runtime.Tables;

/// <summary>
/// Arithmetic on rows of costs, one cost a state, a vector of states at a time: the tables it takes are rows themselves.
/// </summary>
/// <remarks>
/// In every row, no state costs more than another one and the positions on the way there. A line that is left out keeps that, and a rule
/// that takes a line lowers with the states that it is possible in those from which they are reached by passing over positions.
/// </remarks>
/// <typeparam name="TCost">A cost.</typeparam>
internal sealed class RepairRows<TCost>
    where TCost : unmanaged, IBinaryInteger<TCost>, IMinMaxValue<TCost>
{
    private readonly RepairStep[][] _steps;
    private readonly RepairStep[][] _stepsOfSymbols;
    private readonly TCost[] _distances;
    private readonly int _states;

    /// <summary>Builds the rows.</summary>
    /// <param name="automaton">The layout.</param>
    /// <param name="rules">How many line rules the grammar has.</param>
    /// <param name="rulesOfSymbols">For each symbol the rules that take each line of it.</param>
    public RepairRows(LineAutomaton automaton, int rules, int[][] rulesOfSymbols)
    {
        _states = automaton.States;
        Width = (_states + Vector<TCost>.Count - 1) / Vector<TCost>.Count * Vector<TCost>.Count;
        TCost[] ways = Ways(automaton);
        var distances = new List<TCost>();
        _steps = [.. Enumerable.Range(0, rules).Select(rule => StepsOf(automaton, rule, ways, distances))];
        _stepsOfSymbols = [.. rulesOfSymbols.Select(taking => taking.SelectMany(rule => _steps[rule]).ToArray())];
        _distances = [.. distances];
        AtEnd = new TCost[Width];
        AtEnd.AsSpan().Fill(Unreachable);
        for (int state = 0; state < _states; state++)
        {
            for (int from = 0; from < _states && automaton.IsFinal(state); from++)
            {
                AtEnd[from] = TCost.Min(AtEnd[from], ways[(state * Width) + from]);
            }
        }
    }

    /// <summary>More than any text can cost, and so far from overflow that two of them can be added.</summary>
    public static TCost Unreachable { get; } = TCost.MaxValue >> 2;

    /// <summary>How many costs a row has: whole vectors, so that none is left to be computed by itself.</summary>
    public int Width { get; }

    /// <summary>What each state costs when no line is left.</summary>
    public TCost[] AtEnd { get; }

    /// <summary>What each state costs before a line: as taken by the rules that take each line of its symbol, or left out.</summary>
    /// <param name="symbol">The symbol of the line.</param>
    /// <param name="after">What each state costs after it.</param>
    /// <param name="before">Where to put the costs.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Settle(int symbol, ReadOnlySpan<TCost> after, Span<TCost> before)
    {
        ref TCost source = ref MemoryMarshal.GetReference(after);
        ref TCost target = ref MemoryMarshal.GetReference(before[..Width]);
        ref TCost distances = ref MemoryMarshal.GetArrayDataReference(_distances);
        RepairStep[] steps = _stepsOfSymbols[symbol];
        var most = new Vector<TCost>(Unreachable);
        for (int lane = 0; lane < Width; lane += Vector<TCost>.Count)
        {
            var least = Vector.Min(Vector.LoadUnsafe(ref source, (nuint)lane) + Vector<TCost>.One, most);
            foreach (RepairStep step in steps)
            {
                least = Vector.Min(least, new Vector<TCost>(after[step.To]) + Vector.LoadUnsafe(ref distances, (nuint)(step.Distances + lane)));
            }

            least.StoreUnsafe(ref target, (nuint)lane);
        }
    }

    /// <summary>Lowers the states from which a rule takes the line to what comes after it, and those on the way to them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Take(int rule, ReadOnlySpan<TCost> after, Span<TCost> before)
    {
        ref TCost target = ref MemoryMarshal.GetReference(before[..Width]);
        ref TCost distances = ref MemoryMarshal.GetArrayDataReference(_distances);
        foreach (RepairStep step in _steps[rule])
        {
            var cost = new Vector<TCost>(after[step.To]);
            for (int lane = 0; lane < Width; lane += Vector<TCost>.Count)
            {
                Vector<TCost> taken = cost + Vector.LoadUnsafe(ref distances, (nuint)(step.Distances + lane));
                Vector.Min(Vector.LoadUnsafe(ref target, (nuint)lane), taken).StoreUnsafe(ref target, (nuint)lane);
            }
        }
    }

    /// <summary>Whether a rule that took the line would lower some state.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Saves(int rule, ReadOnlySpan<TCost> after, ReadOnlySpan<TCost> before)
    {
        ref TCost source = ref MemoryMarshal.GetReference(before[..Width]);
        ref TCost distances = ref MemoryMarshal.GetArrayDataReference(_distances);
        foreach (RepairStep step in _steps[rule])
        {
            var cost = new Vector<TCost>(after[step.To]);
            for (int lane = 0; lane < Width; lane += Vector<TCost>.Count)
            {
                if (Vector.LessThanAny(cost + Vector.LoadUnsafe(ref distances, (nuint)(step.Distances + lane)), Vector.LoadUnsafe(ref source, (nuint)lane)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The steps that a rule makes possible, one a state that it leads to.</summary>
    private RepairStep[] StepsOf(LineAutomaton automaton, int rule, TCost[] ways, List<TCost> distances)
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
            steps.Add(new RepairStep(to, distances.Count));
            distances.AddRange(Enumerable.Range(0, Width).Select(state => from.Select(source => ways[(source * Width) + state]).Min()));
        }

        return [.. steps];
    }

    /// <summary>For each state a row of how many positions are passed over on the shortest way to it, by the algorithm of Floyd and Warshall.</summary>
    private TCost[] Ways(LineAutomaton automaton)
    {
        var ways = new TCost[_states * Width];
        Array.Fill(ways, Unreachable);
        for (int state = 0; state < _states; state++)
        {
            for (int index = automaton.FirstFollower(state); index < automaton.EndOfFollowers(state); index++)
            {
                ways[(automaton.FollowerAt(index).State * Width) + state] = TCost.One;
            }

            ways[(state * Width) + state] = TCost.Zero;
        }

        for (int over = 0; over < _states; over++)
        {
            for (int to = 0; to < _states; to++)
            {
                for (int from = 0; from < _states; from++)
                {
                    ref TCost way = ref ways[(to * Width) + from];
                    way = TCost.Min(way, ways[(over * Width) + from] + ways[(to * Width) + over]);
                }
            }
        }

        return ways;
    }
}

using System.Numerics;

namespace NewsGrammar.Runtime.Simulation;

/// <summary>Arithmetic on a row of costs, one cost a state, a vector of states at a time.</summary>
internal static class CostRow
{
    /// <summary>One more than each cost of another row.</summary>
    public static void AddOne(ReadOnlySpan<int> costs, Span<int> row)
    {
        int state = 0;
        for (; state <= row.Length - Vector<int>.Count; state += Vector<int>.Count)
        {
            (new Vector<int>(costs[state..]) + Vector<int>.One).CopyTo(row[state..]);
        }

        for (; state < row.Length; state++)
        {
            row[state] = costs[state] + 1;
        }
    }

    /// <summary>Lowers each cost to a distance and one cost more, where that is less.</summary>
    /// <param name="row">The costs.</param>
    /// <param name="distances">The distance of each state.</param>
    /// <param name="cost">The cost at the end of the distance.</param>
    public static void Lower(Span<int> row, ReadOnlySpan<int> distances, int cost)
    {
        int state = 0;
        var added = new Vector<int>(cost);
        for (; state <= row.Length - Vector<int>.Count; state += Vector<int>.Count)
        {
            Vector.Min(new Vector<int>(row[state..]), new Vector<int>(distances[state..]) + added).CopyTo(row[state..]);
        }

        for (; state < row.Length; state++)
        {
            row[state] = Math.Min(row[state], distances[state] + cost);
        }
    }

    /// <summary>Lowers the costs of a set of states to a cost, where that is less.</summary>
    /// <param name="row">The costs.</param>
    /// <param name="states">The states.</param>
    /// <param name="cost">The cost.</param>
    public static void Lower(Span<int> row, ulong states, int cost)
    {
        for (ulong rest = states; rest != 0; rest &= rest - 1)
        {
            ref int own = ref row[BitOperations.TrailingZeroCount(rest)];
            own = Math.Min(own, cost);
        }
    }

    /// <summary>Whether a cost of a set of states is above another one.</summary>
    /// <param name="row">The costs.</param>
    /// <param name="states">The states.</param>
    /// <param name="cost">The cost.</param>
    public static bool IsAbove(ReadOnlySpan<int> row, ulong states, int cost)
    {
        for (ulong rest = states; rest != 0; rest &= rest - 1)
        {
            if (row[BitOperations.TrailingZeroCount(rest)] > cost)
            {
                return true;
            }
        }

        return false;
    }
}

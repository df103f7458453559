using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Compiler.Checks;

/// <summary>The positions that may follow each position, and those at the start of a text.</summary>
internal sealed class FollowerLists
{
    /// <summary>How many followers are looked at; larger layouts are left unchecked.</summary>
    private const int MaxFollowers = 20_000;

    private readonly int[][] _lists;

    private FollowerLists(int[][] lists) => _lists = lists;

    /// <summary>The number that stands for the start of a text.</summary>
    public int Start => _lists.Length - 1;

    /// <summary>The followers of each position; last, those of the start.</summary>
    public IReadOnlyList<int[]> All => _lists;

    /// <summary>The followers of a position or of the start, the preferred ones first.</summary>
    public int[] this[int position] => _lists[position];

    /// <summary>The followers of an automaton's positions; null when there are too many to look at.</summary>
    public static FollowerLists? Of(AutomatonTables automaton)
    {
        long count = automaton.States.Sum(state => (long)(automaton.FollowerStarts[state + 1] - automaton.FollowerStarts[state]));
        return count > MaxFollowers
            ? null
            : new FollowerLists([.. automaton.States.Select(state => Of(automaton, state))]);
    }

    /// <summary>The shortest way from one position to another, without the first; null when there is none.</summary>
    public List<int>? PathFrom(int start, Predicate<int> isEnd)
    {
        var before = new Dictionary<int, int>();
        var pending = new Queue<int>([start]);
        while (pending.TryDequeue(out int position))
        {
            foreach (int next in _lists[position].Where(next => before.TryAdd(next, position)))
            {
                if (isEnd(next))
                {
                    var path = new List<int>();
                    for (int at = next; path.Count == 0 || at != start; at = before[at])
                    {
                        path.Insert(0, at);
                    }

                    return path;
                }

                pending.Enqueue(next);
            }
        }

        return null;
    }

    private static int[] Of(AutomatonTables automaton, int state)
    {
        int start = automaton.FollowerStarts[state];
        var positions = new int[automaton.FollowerStarts[state + 1] - start];
        for (int index = 0; index < positions.Length; index++)
        {
            positions[index] = automaton.Followers[start + index].Position;
        }

        return positions;
    }
}

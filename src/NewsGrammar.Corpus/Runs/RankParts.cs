using NewsGrammar.Corpus.Inputs;

namespace NewsGrammar.Corpus.Runs;

/// <summary>Parts the inputs of a run among its processes.</summary>
internal static class RankParts
{
    /// <summary>
    /// The part of each input: the largest ones first, each to the part that has the fewest bytes so far, the lowest number
    /// among equals.
    /// </summary>
    /// <param name="inputs">All inputs.</param>
    /// <param name="worldSize">How many parts there are.</param>
    public static int[] Of(IReadOnlyList<CorpusInput> inputs, int worldSize)
    {
        int[] ranks = new int[inputs.Count];
        var parts = new PriorityQueue<int, (long Bytes, int Rank)>(worldSize);
        for (int rank = 0; rank < worldSize; rank++)
        {
            parts.Enqueue(rank, (0, rank));
        }

        foreach (int input in Enumerable.Range(0, inputs.Count)
            .OrderByDescending(input => inputs[input].Length).ThenBy(input => inputs[input].Name, StringComparer.Ordinal))
        {
            parts.TryDequeue(out int rank, out (long Bytes, int Rank) load);
            ranks[input] = rank;

            // Files without content are work too.
            parts.Enqueue(rank, (load.Bytes + Math.Max(1, inputs[input].Length), rank));
        }

        return ranks;
    }

    /// <summary>The inputs of one part.</summary>
    /// <param name="rank">The part.</param>
    /// <param name="inputs">All inputs.</param>
    public static IReadOnlyList<CorpusInput> Of(RunRank rank, IReadOnlyList<CorpusInput> inputs)
    {
        if (rank.IsAlone)
        {
            return inputs;
        }

        int[] ranks = Of(inputs, rank.WorldSize);
        return [.. inputs.Where((_, input) => ranks[input] == rank.Rank)];
    }
}

namespace NewsGrammar.Authoring.Survey;

/// <summary>The values of the traits of some lines, trait by trait.</summary>
internal sealed class TraitTable
{
    private readonly byte[][] _values = new byte[GroupTraits.Count][];
    private readonly int[][] _counts = new int[GroupTraits.Count][];
    private readonly int _lines;

    /// <summary>Takes the values.</summary>
    public TraitTable(IReadOnlyList<LineSurface> lines)
    {
        _lines = lines.Count;
        for (int trait = 0; trait < GroupTraits.Count; trait++)
        {
            byte[] values = new byte[lines.Count];
            int[] counts = new int[Traits.ValuesOf(trait)];
            for (int line = 0; line < values.Length; line++)
            {
                values[line] = (byte)GroupTraits.Of(lines[line], trait);
                counts[values[line]]++;
            }

            _values[trait] = values;
            _counts[trait] = counts;
        }
    }

    /// <summary>The values that lines have, in their order.</summary>
    public IEnumerable<int> ValuesOf(int trait) => _counts[trait].Index().Where(static count => count.Item > 0).Select(static count => count.Index);

    /// <summary>
    /// What it tells about a trait to know which part a line is in: the mutual information of both, times the number of lines,
    /// less a price.
    /// </summary>
    /// <param name="trait">The trait.</param>
    /// <param name="isIn">Which lines are in the first part.</param>
    /// <param name="count">How many are.</param>
    /// <param name="price">What each value beyond the first costs, in logarithms of the number of lines.</param>
    public double Told(int trait, bool[] isIn, int count, double price)
    {
        byte[] values = _values[trait];
        Span<int> inFirst = stackalloc int[_counts[trait].Length];
        inFirst.Clear();
        for (int line = 0; line < values.Length; line++)
        {
            inFirst[values[line]] += isIn[line] ? 1 : 0;
        }

        double told = 0;
        int different = 0;
        for (int value = 0; value < inFirst.Length; value++)
        {
            int all = _counts[trait][value];
            if (all > 0)
            {
                different++;
                told += Part(inFirst[value], all, count) + Part(all - inFirst[value], all, _lines - count);
            }
        }

        return told - (price * (different - 1) * Math.Log(_lines));
    }

    private double Part(int both, int ofValue, int inPart) => both == 0 ? 0 : both * Math.Log((double)both * _lines / ((double)ofValue * inPart));
}

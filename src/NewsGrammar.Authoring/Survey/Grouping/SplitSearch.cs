namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Finds the trait that tells most about the others: monothetic divisive clustering (Williams and Lambert, 1959), with mutual
/// information in place of their chi-square, and a price for each value that a trait can have, so that chance splits nothing.
/// </summary>
internal static class SplitSearch
{
    /// <summary>Smaller groups are single lines, which are ranked as such.</summary>
    private const int LeastLines = 5;

    private const int MaxWords = 32;

    /// <summary>Half of what the Bayesian information criterion asks: that one is for samples without a structure to find.</summary>
    private const double PriceOfValue = 0.25;

    /// <summary>The best split.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>How much the split tells about the other traits, in nats over all lines, and the split; null for none that tells anything.</returns>
    public static (double Gain, LineSplit Split)? Best(IReadOnlyList<LineSurface> lines)
    {
        if (lines.Count < 2 * LeastLines)
        {
            return null;
        }

        var table = new TraitTable(lines);
        (double Gain, LineSplit Split)? best = null;
        bool[] isIn = new bool[lines.Count];
        foreach (LineSplit split in SplitsOf(lines, table))
        {
            int count = 0;
            for (int index = 0; index < isIn.Length; index++)
            {
                count += (isIn[index] = split.Holds(lines[index])) ? 1 : 0;
            }

            if (Math.Min(count, isIn.Length - count) >= LeastLines)
            {
                double gain = 0;
                for (int trait = 0; trait < GroupTraits.Count; trait++)
                {
                    if (trait != split.Trait && !(split.Trait < GroupTraits.Count && GroupTraits.AreAlike(trait, split.Trait)))
                    {
                        gain += table.Told(trait, isIn, count, PriceOfValue);
                    }
                }

                best = gain > (best?.Gain ?? 0) ? (gain, split) : best;
            }
        }

        return best;
    }

    private static IEnumerable<LineSplit> SplitsOf(IReadOnlyList<LineSurface> lines, TraitTable table)
    {
        for (int trait = 0; trait < GroupTraits.Count; trait++)
        {
            bool isOrdered = GroupTraits.IsOrdered(trait);
            foreach (int value in table.ValuesOf(trait).Skip(isOrdered ? 1 : 0))
            {
                yield return new LineSplit(trait, (uint)value, isOrdered);
            }
        }

        foreach (uint word in lines.Where(static line => line.FirstWord != 0).CountBy(static line => line.FirstWord)
            .Where(static word => word.Value >= LeastLines).OrderByDescending(static word => word.Value).ThenBy(static word => word.Key)
            .Take(MaxWords).Select(static word => word.Key))
        {
            yield return new LineSplit(GroupTraits.FirstWord, word, false);
        }
    }
}

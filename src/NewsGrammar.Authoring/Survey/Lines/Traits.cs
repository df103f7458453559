namespace NewsGrammar.Authoring.Survey;

/// <summary>How many values each trait can have, and where its counts stand among those of all.</summary>
internal static class Traits
{
    /// <summary>By <see cref="Trait"/>.</summary>
    private static readonly int[] ValueCounts = [16, 24, 14, 9, 5, 2, 3, 4, 5, 5, 10];

    private static readonly int[] Starts = StartsOf(ValueCounts);

    /// <summary>How many traits there are.</summary>
    public static int Count => ValueCounts.Length;

    /// <summary>How many values all traits have together.</summary>
    public static int AllValues { get; } = ValueCounts.Sum();

    /// <summary>How many values a trait can have.</summary>
    public static int ValuesOf(int trait) => ValueCounts[trait];

    /// <summary>Where the counts of a trait begin.</summary>
    public static int StartOf(int trait) => Starts[trait];

    private static int[] StartsOf(int[] counts)
    {
        int[] starts = new int[counts.Length];
        for (int trait = 1; trait < counts.Length; trait++)
        {
            starts[trait] = starts[trait - 1] + counts[trait - 1];
        }

        return starts;
    }
}

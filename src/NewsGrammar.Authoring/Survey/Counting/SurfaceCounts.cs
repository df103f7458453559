namespace NewsGrammar.Authoring.Survey;

/// <summary>How many lines of each class have each value of each trait.</summary>
/// <param name="classes">How many classes there are.</param>
internal sealed class SurfaceCounts(int classes)
{
    private readonly int[] _lines = new int[classes];
    private readonly int[] _values = new int[classes * Traits.AllValues];

    /// <summary>How often lines begin with a word.</summary>
    public WordCounts Words { get; } = new();

    /// <summary>How many classes there are.</summary>
    public int Classes => classes;

    /// <summary>How many lines a class has.</summary>
    public int LinesOf(int lineClass) => _lines[lineClass];

    /// <summary>How many lines of a class have a value of a trait.</summary>
    public int Of(int lineClass, int trait, int value) => _values[(lineClass * Traits.AllValues) + Traits.StartOf(trait) + value];

    /// <summary>Counts a line.</summary>
    public void Add(in ReadLine line)
    {
        _lines[line.Class]++;
        Span<int> values = _values.AsSpan(line.Class * Traits.AllValues, Traits.AllValues);
        for (int trait = 0; trait < Traits.Count; trait++)
        {
            values[Traits.StartOf(trait) + line.Surface.Values[trait]]++;
        }

        Words.Add(line.Class, line.Surface.FirstWord);
    }

    /// <summary>Adds other counts.</summary>
    public void Add(SurfaceCounts other)
    {
        Add(_lines, other._lines);
        Add(_values, other._values);
        Words.Add(other.Words);
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Array.Clear(_lines);
        Array.Clear(_values);
        Words.Clear();
    }

    private static void Add(int[] to, int[] from)
    {
        for (int index = 0; index < to.Length; index++)
        {
            to[index] += from[index];
        }
    }
}

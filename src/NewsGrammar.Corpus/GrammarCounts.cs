namespace NewsGrammar.Corpus;

/// <summary>What was counted of the documents of one grammar.</summary>
public sealed class GrammarCounts
{
    /// <summary>How many documents there are.</summary>
    public long Documents { get; set; }

    /// <summary>The bytes of their texts, UTF-8.</summary>
    public long TextBytes { get; set; }

    /// <summary>Documents that fit without a repair.</summary>
    public long Fits { get; set; }

    /// <summary>Documents that show no label of the grammar, whether they fit or not.</summary>
    public long Unrecognized { get; set; }

    /// <summary>Lines that were left out.</summary>
    public long Unexpected { get; set; }

    /// <summary>Lines that were done without.</summary>
    public long Missing { get; set; }

    /// <summary>Documents that hold a field, by its name; fields that none holds are left out.</summary>
    public SortedDictionary<string, long> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Adds what was counted elsewhere.</summary>
    /// <param name="other">The other counts.</param>
    public void Add(GrammarCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Documents += other.Documents;
        TextBytes += other.TextBytes;
        Fits += other.Fits;
        Unrecognized += other.Unrecognized;
        Unexpected += other.Unexpected;
        Missing += other.Missing;
        foreach ((string name, long count) in other.Fields)
        {
            Fields[name] = Fields.GetValueOrDefault(name) + count;
        }
    }
}

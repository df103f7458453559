using System.Text.Json.Serialization;

namespace NewsGrammar.Corpus;

/// <summary>What was counted, of a part of a run or of all of it.</summary>
public sealed class CorpusCounts
{
    /// <summary>Records, those that gave no document included.</summary>
    public long Records { get; set; }

    /// <summary>Records that gave a document.</summary>
    public long Documents { get; set; }

    /// <summary>The bytes of the documents' texts, UTF-8.</summary>
    public long TextBytes { get; set; }

    /// <summary>Documents that fit their grammar without a repair.</summary>
    public long Fits { get; set; }

    /// <summary>Documents that show no label of their grammar, whether they fit or not.</summary>
    public long Unrecognized { get; set; }

    /// <summary>Lines that were left out.</summary>
    public long Unexpected { get; set; }

    /// <summary>Lines that were done without.</summary>
    public long Missing { get; set; }

    /// <summary>Documents that hold a field, by <c>grammar.field</c>; fields that none holds are left out.</summary>
    public SortedDictionary<string, long> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Records that went to the rejects file, by reason.</summary>
    public SortedDictionary<string, long> Rejects { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Records that went to the rejects file.</summary>
    [JsonIgnore]
    public long Rejected => Records - Documents;

    /// <summary>Adds what was counted elsewhere.</summary>
    /// <param name="other">The other counts.</param>
    public void Add(CorpusCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Records += other.Records;
        Documents += other.Documents;
        TextBytes += other.TextBytes;
        Fits += other.Fits;
        Unrecognized += other.Unrecognized;
        Unexpected += other.Unexpected;
        Missing += other.Missing;
        AddAll(Fields, other.Fields);
        AddAll(Rejects, other.Rejects);
    }

    private static void AddAll(SortedDictionary<string, long> to, SortedDictionary<string, long> from)
    {
        foreach ((string name, long count) in from)
        {
            to[name] = to.GetValueOrDefault(name) + count;
        }
    }
}

namespace NewsGrammar.Corpus;

/// <summary>What was counted, of a part of a run or of all of it.</summary>
public sealed class CorpusCounts
{
    /// <summary>How many unknown sites are named; those with the fewest documents are added up under <see cref="OtherSites"/>.</summary>
    public const int MaxSites = 1000;

    /// <summary>Stands for the unknown sites that are not named.</summary>
    public const string OtherSites = "(others)";

    /// <summary>Stands for documents without a web address.</summary>
    public const string NoSite = "(none)";

    /// <summary>Records, those that gave no document included.</summary>
    public long Records { get; set; }

    /// <summary>Records that gave a document.</summary>
    public long Documents => Grammars.Values.Sum(static grammar => grammar.Documents);

    /// <summary>Documents that fit their grammar without a repair.</summary>
    public long Fits => Grammars.Values.Sum(static grammar => grammar.Fits);

    /// <summary>Documents that show no label of their grammar, whether they fit or not.</summary>
    public long Unrecognized => Grammars.Values.Sum(static grammar => grammar.Unrecognized);

    /// <summary>Records of sites that no grammar is for and that were kept or dropped.</summary>
    public long Unknown { get; set; }

    /// <summary>Records that went to the rejects file.</summary>
    public long Rejected => Rejects.Values.Sum();

    /// <summary>What was counted of the documents of each grammar.</summary>
    public SortedDictionary<string, GrammarCounts> Grammars { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Records of sites that no grammar is for, by host, whatever became of them.</summary>
    public SortedDictionary<string, long> UnknownSites { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Records that went to the rejects file, by reason.</summary>
    public SortedDictionary<string, long> Rejects { get; init; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Records that are not meant to hold a document, by what they are: <c>warc request</c>, <c>http 404</c>, <c>image/png</c>. They do not
    /// count among the records.
    /// </summary>
    public SortedDictionary<string, long> Others { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Adds what was counted elsewhere.</summary>
    /// <param name="other">The other counts.</param>
    public void Add(CorpusCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Records += other.Records;
        Unknown += other.Unknown;
        foreach ((string name, GrammarCounts counts) in other.Grammars)
        {
            Of(name).Add(counts);
        }

        AddAll(UnknownSites, other.UnknownSites);
        AddAll(Rejects, other.Rejects);
        AddAll(Others, other.Others);
    }

    /// <summary>The counts of a grammar.</summary>
    internal GrammarCounts Of(string grammar)
    {
        if (!Grammars.TryGetValue(grammar, out GrammarCounts? counts))
        {
            counts = new GrammarCounts();
            Grammars.Add(grammar, counts);
        }

        return counts;
    }

    /// <summary>Counts a record of a site that no grammar is for.</summary>
    internal void AddUnknown(ReadOnlySpan<char> host)
    {
        string name = host.IsEmpty ? NoSite : host.ToString().ToLowerInvariant();
        UnknownSites[name] = UnknownSites.GetValueOrDefault(name) + 1;
    }

    /// <summary>Counts a record that is not meant to hold a document.</summary>
    internal void AddOther(string kind) => Others[kind] = Others.GetValueOrDefault(kind) + 1;

    /// <summary>Adds the sites and kinds with the fewest records up, so that manifests and summaries stay small.</summary>
    internal void Shorten()
    {
        Shorten(UnknownSites);
        Shorten(Others);
    }

    private static void Shorten(SortedDictionary<string, long> counts)
    {
        KeyValuePair<string, long>[] rest = [.. counts
            .OrderByDescending(static entry => entry.Value).ThenBy(static entry => entry.Key, StringComparer.Ordinal).Skip(MaxSites)];
        foreach (KeyValuePair<string, long> entry in rest.Where(static entry => entry.Key != OtherSites))
        {
            counts.Remove(entry.Key);
            counts[OtherSites] = counts.GetValueOrDefault(OtherSites) + entry.Value;
        }
    }

    private static void AddAll(SortedDictionary<string, long> to, SortedDictionary<string, long> from)
    {
        foreach ((string name, long count) in from)
        {
            to[name] = to.GetValueOrDefault(name) + count;
        }
    }
}

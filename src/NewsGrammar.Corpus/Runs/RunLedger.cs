using NewsGrammar.Corpus.Manifests;

namespace NewsGrammar.Corpus.Runs;

/// <summary>What is known of the shards of a run. Any thread may use it.</summary>
internal sealed class RunLedger
{
    private readonly Lock _lock = new();
    private readonly List<CorpusFailure> _failed = [];
    private readonly List<CorpusFailure> _damaged = [];

    /// <summary>What was counted in finished shards.</summary>
    public CorpusCounts Counts { get; } = new();

    /// <summary>Takes in a finished shard.</summary>
    public void Add(ShardManifest manifest)
    {
        lock (_lock)
        {
            Counts.Add(manifest.Counts);
            if (manifest.Damage is { } damage)
            {
                _damaged.Add(new CorpusFailure(manifest.Input.Name, damage));
            }
        }
    }

    /// <summary>Takes in an input that gave no output.</summary>
    public void Add(CorpusFailure failure)
    {
        lock (_lock)
        {
            _failed.Add(failure);
        }
    }

    /// <summary>How the run ended, in the same words whatever the order in which shards were read.</summary>
    /// <param name="shards">How many shards it has.</param>
    /// <param name="skipped">How many were finished before.</param>
    /// <param name="duration">How long it took.</param>
    public CorpusSummary ToSummary(int shards, int skipped, TimeSpan duration)
    {
        Counts.Shorten();
        return new CorpusSummary(shards, skipped, Sorted(_failed), Sorted(_damaged), Counts, duration);
    }

    private static CorpusFailure[] Sorted(List<CorpusFailure> failures) => [.. failures.OrderBy(static failure => failure.Input, StringComparer.Ordinal)];
}

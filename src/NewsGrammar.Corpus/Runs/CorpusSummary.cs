using System.Text;

namespace NewsGrammar.Corpus.Runs;

/// <summary>How a run ended.</summary>
/// <param name="Shards">How many shards it has.</param>
/// <param name="Skipped">How many were finished before and not read again.</param>
/// <param name="Failed">The inputs that gave no output; the same run tries them again.</param>
/// <param name="Damaged">The inputs that are damaged: what stands before the damage was read.</param>
/// <param name="Counts">What was counted in all finished shards, those that were skipped included.</param>
/// <param name="Duration">How long it took.</param>
public sealed record CorpusSummary(int Shards, int Skipped, IReadOnlyList<CorpusFailure> Failed, IReadOnlyList<CorpusFailure> Damaged,
    CorpusCounts Counts, TimeSpan Duration)
{
    /// <summary>The SHA-256 of the run's file, <c>run.json</c>.</summary>
    public string Run { get; init; } = "";

    /// <summary>How many shards are not finished.</summary>
    public int Unfinished { get; init; } = Failed.Count;

    /// <summary>Whether every record of every input gave a document that fits its grammar and shows a label of its grammar.</summary>
    public bool IsFine => Failed.Count == 0 && Damaged.Count == 0 && Counts is { Rejected: 0, Unrecognized: 0, Unknown: 0 } && Counts.Fits == Counts.Documents;

    /// <summary>The summary as <c>summary.json</c> holds it.</summary>
    public string ToJson() => Encoding.UTF8.GetString(RunSummary.ToBytes(this));
}

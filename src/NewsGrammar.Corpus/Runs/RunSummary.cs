using System.Globalization;
using System.Text.Json;
using NewsGrammar.Corpus.Files;
using NewsGrammar.Corpus.Manifests;

namespace NewsGrammar.Corpus.Runs;

/// <summary>Writes summaries: <c>summary.json</c> of a run, <c>summary.2-of-8.json</c> of a part.</summary>
internal static class RunSummary
{
    /// <summary>What their names look like.</summary>
    public const string Pattern = "summary*.json";

    /// <summary>Writes one.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="rank">The part that it is of.</param>
    /// <param name="summary">The summary.</param>
    public static void Write(string folder, RunRank rank, CorpusSummary summary)
    {
        string name = rank.IsAlone ? "summary.json" : string.Create(CultureInfo.InvariantCulture, $"summary.{rank.Rank}-of-{rank.WorldSize}.json");
        PendingFile.Write(Path.Combine(folder, name), [.. ToBytes(summary), (byte)'\n']);
    }

    /// <summary>The summary as JSON.</summary>
    public static byte[] ToBytes(CorpusSummary summary) => JsonSerializer.SerializeToUtf8Bytes(
        new SummaryFile(
            RunPin.SchemaVersion,
            summary.Run,
            summary.Shards,
            summary.Shards - summary.Unfinished,
            summary.Failed,
            summary.Damaged,
            Math.Round(summary.Duration.TotalSeconds, 3),
            summary.Counts),
        CorpusJson.Default.SummaryFile);
}

namespace NewsGrammar.Corpus.Manifests;

/// <summary>The file <c>summary.json</c>.</summary>
/// <param name="Schema">The version of this form, <see cref="RunPin.SchemaVersion"/>.</param>
/// <param name="Run">The SHA-256 of the run's file.</param>
/// <param name="Shards">How many shards the run has.</param>
/// <param name="Finished">How many are finished.</param>
/// <param name="Failed">The inputs that could not be read, and why.</param>
/// <param name="Damaged">The inputs that are damaged, and where.</param>
/// <param name="Seconds">How long the last run took.</param>
/// <param name="Counts">What was counted in all finished shards.</param>
internal sealed record SummaryFile(int Schema, string Run, int Shards, int Finished, IReadOnlyList<CorpusFailure> Failed,
    IReadOnlyList<CorpusFailure> Damaged, double Seconds, CorpusCounts Counts);

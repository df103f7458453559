using System.Diagnostics;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Manifests;
using NewsGrammar.Corpus.Shards;

namespace NewsGrammar.Corpus.Runs;

/// <summary>
/// Reads a corpus: every input file is a shard with an output of its own. Killed at any moment, the same run goes on where it
/// was and ends with the same bytes, however many cores it has.
/// </summary>
public static class CorpusRun
{
    /// <summary>Reads what is not read yet.</summary>
    /// <param name="options">What to read, how, and where the results go.</param>
    /// <param name="progress">Is told how the run goes; null for nobody.</param>
    /// <param name="cancellation">Ends the run: shards at hand are given up, finished ones stay.</param>
    /// <exception cref="CorpusException">The run cannot begin, or there are too many rejects.</exception>
    /// <exception cref="IOException">The output folder cannot be written, or the disk is full.</exception>
    public static async Task<CorpusSummary> RunAsync(CorpusOptions options, ICorpusProgress? progress = null, CancellationToken cancellation = default)
    {
        CorpusPlan plan = CorpusPlan.Of(options);
        long began = Stopwatch.GetTimestamp();
        using RunFolder folder = RunFolder.Open(options.Output, plan.Pin, options.Rank, options.Restart);
        IReadOnlyList<CorpusInput> inputs = RankParts.Of(options.Rank, plan.Inputs);

        var ledger = new RunLedger();
        var missing = new List<CorpusInput>();
        foreach (CorpusInput input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FinishedShard.Find(input, folder.FilesOf(input), folder.Run, options.Verify, progress) is { } manifest)
            {
                ledger.Add(manifest);
            }
            else
            {
                missing.Add(input);
            }
        }

        using var work = new RunWork(options, plan.Fields, folder.Run, ledger.Counts, missing, progress);
        await ReadAsync(missing, folder, work, ledger, cancellation).ConfigureAwait(false);
        work.End();
        CorpusSummary summary = ledger.ToSummary(inputs.Count, inputs.Count - missing.Count, Stopwatch.GetElapsedTime(began)) with { Run = folder.Run };
        RunSummary.Write(folder.Path, options.Rank, summary);
        return summary;
    }

    private static async Task ReadAsync(List<CorpusInput> inputs, RunFolder folder, RunWork work, RunLedger ledger, CancellationToken cancellation)
    {
        var shards = new ParallelOptions { MaxDegreeOfParallelism = work.Options.Jobs, CancellationToken = cancellation };
        await Parallel.ForEachAsync(inputs, shards, async (input, token) =>
        {
            await work.TakeCoreAsync(token).ConfigureAwait(false);
            try
            {
                ShardManifest manifest = await new ShardRun(input, folder.FilesOf(input), work).RunAsync(token).ConfigureAwait(false);
                ledger.Add(manifest);
                work.Finish(manifest);
            }
            catch (InputException exception)
            {
                var failure = new CorpusFailure(input.Name, exception.Message);
                ledger.Add(failure);
                work.Fail(failure);
            }
            finally
            {
                work.ReturnCore();
            }
        }).ConfigureAwait(false);
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Corpus.Runs;
using NewsGrammar.Corpus.Shards;

namespace NewsGrammar.Corpus;

/// <summary>
/// Reads a corpus: every input file is a shard with an output of its own. Killed at any moment, the same run goes on where it
/// was and ends with the same bytes, however many cores it has.
/// </summary>
public static class CorpusRun
{
    internal const string SummaryName = "summary.json";

    /// <summary>Reads what is not read yet.</summary>
    /// <param name="options">What to read, how, and where the results go.</param>
    /// <param name="progress">Is told how the run goes; null for nobody.</param>
    /// <param name="cancellation">Ends the run: shards at hand are given up, finished ones stay.</param>
    /// <exception cref="CorpusException">The run cannot begin, or there are too many rejects.</exception>
    /// <exception cref="IOException">The output folder cannot be written, or the disk is full.</exception>
    public static async Task<CorpusSummary> RunAsync(CorpusOptions options, ICorpusProgress? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Jobs, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDocument, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxDocument, 1 << 30, nameof(options));
        long began = Stopwatch.GetTimestamp();
        IReadOnlyList<CorpusInput> inputs = InputList.Find(options.Inputs, options.Output);
        var fields = new RecordFields(options.TextField, options.IdField, options.UrlField);
        using RunFolder folder = RunFolder.Open(options.Output, RunPin.Of(options, fields, inputs), options.Restart);

        var counts = new CorpusCounts();
        var missing = new List<CorpusInput>();
        foreach (CorpusInput input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FinishedShard.Find(input, ShardFiles.Of(folder.Path, input), folder.Run, options.Verify, progress) is { } manifest)
            {
                counts.Add(manifest.Counts);
            }
            else
            {
                missing.Add(input);
            }
        }

        using var work = new RunWork(options, fields, folder.Run, counts, missing.Count, missing.Sum(static input => input.Length), progress);
        IReadOnlyList<CorpusFailure> failures = await ReadAsync(missing, folder.Path, work, counts, cancellation).ConfigureAwait(false);
        work.End();
        var summary = new CorpusSummary(inputs.Count, inputs.Count - missing.Count, failures, counts, Stopwatch.GetElapsedTime(began));
        WriteSummary(summary, folder);
        return summary;
    }

    private static async Task<IReadOnlyList<CorpusFailure>> ReadAsync(
        List<CorpusInput> inputs, string folder, RunWork work, CorpusCounts counts, CancellationToken cancellation)
    {
        var failures = new ConcurrentBag<CorpusFailure>();
        var shards = new ParallelOptions { MaxDegreeOfParallelism = work.Options.Jobs, CancellationToken = cancellation };
        await Parallel.ForEachAsync(inputs, shards, async (input, token) =>
        {
            await work.TakeCoreAsync(token).ConfigureAwait(false);
            try
            {
                ShardManifest manifest = await new ShardRun(input, ShardFiles.Of(folder, input), work).RunAsync(token).ConfigureAwait(false);
                lock (counts)
                {
                    counts.Add(manifest.Counts);
                }

                work.Finish();
            }
            catch (InputException exception)
            {
                var failure = new CorpusFailure(input.Name, exception.Message);
                failures.Add(failure);
                work.Fail(failure);
            }
            finally
            {
                work.ReturnCore();
            }
        }).ConfigureAwait(false);
        return [.. failures.OrderBy(static failure => failure.Input, StringComparer.Ordinal)];
    }

    private static void WriteSummary(CorpusSummary summary, RunFolder folder)
    {
        var file = new SummaryFile(
            RunPin.SchemaVersion,
            folder.Run,
            summary.Shards,
            summary.Shards - summary.Failed.Count,
            summary.Failed,
            Math.Round(summary.Duration.TotalSeconds, 3),
            summary.Counts);
        PendingFile.Write(Path.Combine(folder.Path, SummaryName), [.. JsonSerializer.SerializeToUtf8Bytes(file, CorpusJson.Default.SummaryFile), (byte)'\n']);
    }
}

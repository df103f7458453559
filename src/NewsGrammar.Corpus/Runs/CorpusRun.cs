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
        if (options.Grammar is null == (options.Sites.Count == 0))
        {
            throw new ArgumentException("A run has one grammar, or some for sites.", nameof(options));
        }

        CheckBody(options);
        long began = Stopwatch.GetTimestamp();
        IReadOnlyList<CorpusInput> inputs = InputList.Find(options.Inputs, options.Output);
        var fields = new RecordFields(options.TextField, options.IdField, options.UrlField);
        using RunFolder folder = RunFolder.Open(options.Output, RunPin.Of(options, fields, inputs), options.Restart);

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

        using var work = new RunWork(options, fields, folder.Run, ledger.Counts, missing, progress);
        await ReadAsync(missing, folder, work, ledger, cancellation).ConfigureAwait(false);
        work.End();
        CorpusSummary summary = ledger.ToSummary(inputs.Count, inputs.Count - missing.Count, Stopwatch.GetElapsedTime(began));
        WriteSummary(summary, folder);
        return summary;
    }

    /// <summary>A text without a body is no result, and the mistake is seen only when all is read.</summary>
    private static void CheckBody(CorpusOptions options)
    {
        if (options.As != ResultKind.Text)
        {
            return;
        }

        foreach (Grammar grammar in options.Sites.Append(options.Grammar).OfType<CorpusGrammar>().Select(static grammar => grammar.Grammar))
        {
            string[] fields = [.. grammar.Schema.Layouts[0].Fields.Select(static field => field.Name)];
            if (!options.BodyFields.Any(fields.Contains))
            {
                throw new CorpusException(
                    $"'{grammar.Name}' has no field '{string.Join("' or '", options.BodyFields)}' for --body: it has {string.Join(", ", fields)}");
            }
        }
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

    private static void WriteSummary(CorpusSummary summary, RunFolder folder)
    {
        var file = new SummaryFile(
            RunPin.SchemaVersion,
            folder.Run,
            summary.Shards,
            summary.Shards - summary.Failed.Count,
            summary.Failed,
            summary.Damaged,
            Math.Round(summary.Duration.TotalSeconds, 3),
            summary.Counts);
        PendingFile.Write(Path.Combine(folder.Path, SummaryName), [.. JsonSerializer.SerializeToUtf8Bytes(file, CorpusJson.Default.SummaryFile), (byte)'\n']);
    }
}

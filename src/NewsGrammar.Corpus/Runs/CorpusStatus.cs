using System.Text.Json;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Manifests;
using NewsGrammar.Corpus.Shards;

namespace NewsGrammar.Corpus.Runs;

/// <summary>How far runs are, as the files in their output folders tell, whichever processes write there.</summary>
public static class CorpusStatus
{
    /// <summary>Reads the manifests of a run.</summary>
    /// <param name="folder">The output folder.</param>
    /// <returns>What was counted in finished shards; the duration is zero.</returns>
    /// <exception cref="CorpusException">There is no run.</exception>
    public static CorpusSummary Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return ReadRun(folder);
    }

    /// <summary>Reads the manifests of a run, and writes what was counted as its <c>summary.json</c>.</summary>
    /// <param name="folder"><inheritdoc cref="Read(string)" path="/param[@name='folder']"/></param>
    /// <exception cref="CorpusException">There is no run, or it is not finished.</exception>
    public static CorpusSummary Merge(string folder)
    {
        CorpusSummary summary = Read(folder);
        if (summary.Unfinished > 0)
        {
            throw new CorpusException($"{summary.Unfinished} of {summary.Shards} inputs are not finished in '{folder}': "
                + "run the same command again for them first");
        }

        RunSummary.Write(folder, RunRank.Alone, summary);
        return summary;
    }

    /// <summary>The parts of a run that have work left, if it is parted as given.</summary>
    /// <param name="options">The run.</param>
    /// <param name="worldSize">How many parts there are.</param>
    /// <exception cref="CorpusException">The run cannot be planned.</exception>
    public static IReadOnlyList<int> UnfinishedParts(CorpusOptions options, int worldSize)
    {
        ArgumentNullException.ThrowIfNull(options);
        CorpusPlan plan = CorpusPlan.Of(options);
        string run = RunPin.HashOf(plan.Pin.ToBytes());
        int[] ranks = RankParts.Of(plan.Inputs, worldSize);
        return [.. plan.Inputs
            .Select((input, number) => (Input: input, Rank: ranks[number]))
            .Where(part => FinishedShard.Find(part.Input, ShardFiles.Of(options.Output, part.Input, "." + plan.Pin.Options.Output), run,
                verify: false, progress: null) is null)
            .Select(static part => part.Rank).Distinct().Order()];
    }

    private static CorpusSummary ReadRun(string folder)
    {
        byte[] bytes;
        RunPin? pin;
        try
        {
            bytes = File.ReadAllBytes(Path.Combine(folder, RunPin.FileName));
            pin = JsonSerializer.Deserialize(bytes, CorpusJson.Default.RunPin);
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            throw new CorpusException($"there is no run in '{folder}': name the folder that -o named", exception);
        }

        if (pin is not { Schema: RunPin.SchemaVersion })
        {
            throw new CorpusException($"the run in '{folder}' was begun by another version of the tool");
        }

        string run = RunPin.HashOf(bytes);
        var ledger = new RunLedger();
        int finished = 0;
        foreach (PinnedInput input in pin.Inputs)
        {
            if (InputName.Read(input.Name) is { } kind
                && ShardManifest.Read(ShardFiles.Of(folder, new CorpusInput(input.Name, input.Name, input.Bytes, kind),
                    "." + pin.Options.Output).Manifest) is { } manifest
                && manifest.Run == run)
            {
                ledger.Add(manifest);
                finished++;
            }
        }

        return ledger.ToSummary(pin.Inputs.Count, finished, TimeSpan.Zero) with { Run = run, Unfinished = pin.Inputs.Count - finished };
    }
}

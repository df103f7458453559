using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Runs;

namespace NewsGrammar.Corpus.Shards;

/// <summary>Writes the files of a shard. Without <see cref="Complete"/> none of them is there.</summary>
/// <param name="input">The input.</param>
/// <param name="files">The files.</param>
/// <param name="packing">Compresses the documents.</param>
internal sealed class ShardOutput(CorpusInput input, ShardFiles files, Packing packing) : IDisposable
{
    private readonly PendingFile _output = new(files.Output);
    private PendingFile? _rejects;

    /// <summary>Writes what came of a block.</summary>
    public void Write(Block block)
    {
        _output.Write(packing.ResultOf(block));
        if (block.Rejects.WrittenCount > 0)
        {
            _rejects ??= new PendingFile(files.Rejects);
            _rejects.Write(block.Rejects.WrittenSpan);
        }
    }

    /// <summary>Puts the files in their places, the manifest last.</summary>
    /// <param name="run">The SHA-256 of the run's file.</param>
    /// <param name="read">The input as it was read.</param>
    /// <param name="damage">Where it is damaged; null for nowhere.</param>
    /// <param name="counts">What was counted.</param>
    public ShardManifest Complete(string run, FileIdentity read, string? damage, CorpusCounts counts)
    {
        if (_output.Length == 0)
        {
            var nothing = new Block();
            packing.PackNothing(nothing);
            _output.Write(packing.ResultOf(nothing));
        }

        var manifest = new ShardManifest(
            RunPin.SchemaVersion,
            run,
            read,
            new FileIdentity($"{input.Kind.Stem}.{packing.Name}", _output.Length, _output.Hash()),
            _rejects is null ? null : new FileIdentity(input.Kind.Stem + ".rejects.jsonl", _rejects.Length, _rejects.Hash()),
            damage,
            counts);

        // A manifest of older files must not stand beside newer ones.
        File.Delete(files.Manifest);
        if (_rejects is null)
        {
            File.Delete(files.Rejects);
        }

        _rejects?.Complete();
        _output.Complete();
        PendingFile.Write(files.Manifest, manifest.ToBytes());
        return manifest;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Dispose();
        _rejects?.Dispose();
    }
}

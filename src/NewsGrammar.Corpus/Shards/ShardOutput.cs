using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Files;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Manifests;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Outputs.Tables;

namespace NewsGrammar.Corpus.Shards;

/// <summary>Writes the files of a shard. Without <see cref="Complete"/> none of them is there.</summary>
internal sealed class ShardOutput : IDisposable
{
    private readonly CorpusInput _input;
    private readonly ShardFiles _files;
    private readonly Packing _packing;
    private readonly PendingFile _output;
    private readonly ParquetTable? _table;
    private PendingFile? _rejects;

    /// <summary>Begins to write.</summary>
    /// <param name="input">The input.</param>
    /// <param name="files">The files.</param>
    /// <param name="packing">Compresses the documents.</param>
    /// <param name="kind">What is written of documents.</param>
    public ShardOutput(CorpusInput input, ShardFiles files, Packing packing, ResultKind kind)
    {
        _input = input;
        _files = files;
        _packing = packing;
        _output = new PendingFile(files.Output);
        _table = packing.IsTable ? new ParquetTable(_output, kind) : null;
    }

    /// <summary>Writes what came of a block.</summary>
    public void Write(Block block)
    {
        if (_table is null)
        {
            _output.Write(_packing.ResultOf(block));
        }
        else
        {
            _table.Add(block.Output.WrittenSpan);
        }

        if (block.Rejects.WrittenCount > 0)
        {
            _rejects ??= new PendingFile(_files.Rejects);
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
        _table?.Complete();
        if (_output.Length == 0)
        {
            var nothing = new Block();
            _packing.PackNothing(nothing);
            _output.Write(_packing.ResultOf(nothing));
        }

        var manifest = new ShardManifest(
            RunPin.SchemaVersion,
            run,
            read,
            new FileIdentity($"{_input.Kind.Stem}.{_packing.Name}", _output.Length, _output.Hash()),
            _rejects is null ? null : new FileIdentity(_input.Kind.Stem + ".rejects.jsonl", _rejects.Length, _rejects.Hash()),
            damage,
            counts);

        // A manifest of older files must not stand beside newer ones.
        File.Delete(_files.Manifest);
        if (_rejects is null)
        {
            File.Delete(_files.Rejects);
        }

        _rejects?.Complete();
        _output.Complete();
        PendingFile.Write(_files.Manifest, manifest.ToBytes());
        return manifest;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _table?.Dispose();
        _output.Dispose();
        _rejects?.Dispose();
    }
}

using System.Collections.Concurrent;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Grammars;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Manifests;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Reading;
using NewsGrammar.Corpus.Records;

namespace NewsGrammar.Corpus.Shards;

/// <summary>What the shards of a run share: its cores, its memory, its counts.</summary>
internal sealed class RunWork : IDisposable
{
    private readonly ConcurrentBag<Block> _blocks = [];
    private readonly SemaphoreSlim _cores;
    private readonly ICorpusProgress? _progress;
    private readonly Lock _lock = new();
    private readonly int _shards;
    private readonly long _bytes;
    private readonly CorpusCounts _counts = new();
    private int _finished;
    private long _read;

    /// <summary>Begins with what finished shards counted.</summary>
    public RunWork(CorpusOptions options, RecordFields fields, string run, CorpusCounts before, IReadOnlyCollection<CorpusInput> inputs,
        ICorpusProgress? progress)
    {
        Options = options;
        Run = run;
        var texts = new DocumentReading(new GrammarChoice(options), options.Unknown, DocumentLines.Of(options.As));
        Inputs = new InputReading(fields, options.MaxDocument, texts, new HtmlPageReading(texts));
        Packing = Packing.Of(options.Format);
        _cores = new SemaphoreSlim(options.Jobs);
        _counts.Add(before);
        _shards = inputs.Count;
        _bytes = inputs.Sum(static input => input.Length);
        _progress = progress;
    }

    /// <summary>What the run asks for.</summary>
    public CorpusOptions Options { get; }

    /// <summary>The SHA-256 of the run's file.</summary>
    public string Run { get; }

    /// <summary>Reads inputs.</summary>
    public InputReading Inputs { get; }

    /// <summary>Compresses results.</summary>
    public Packing Packing { get; }

    /// <summary>Waits for a core, which a shard has as long as it is read.</summary>
    public Task TakeCoreAsync(CancellationToken cancellation) => _cores.WaitAsync(cancellation);

    /// <summary>Takes a core that is idle.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryTakeCore() => _cores.Wait(0);

    /// <summary>Gives a core back.</summary>
    public void ReturnCore() => _cores.Release();

    /// <summary>An empty block.</summary>
    public Block Rent() => _blocks.TryTake(out Block? block) ? block : new Block();

    /// <summary>Takes a block back.</summary>
    public void Return(Block block)
    {
        block.Reset();
        _blocks.Add(block);
    }

    /// <summary>A block was read.</summary>
    /// <param name="counts">What it holds.</param>
    /// <param name="bytes">How many bytes of the input were read since the last one.</param>
    /// <exception cref="CorpusException">There are too many rejects.</exception>
    public void Advance(CorpusCounts counts, long bytes)
    {
        lock (_lock)
        {
            _counts.Add(counts);
            _read += bytes;
            Report();
            Check(isEnd: false);
        }
    }

    /// <summary>A shard is finished.</summary>
    public void Finish(ShardManifest manifest)
    {
        lock (_lock)
        {
            _finished++;
            if (manifest.Damage is { } damage)
            {
                _progress?.Fail(new CorpusFailure(manifest.Input.Name, damage));
            }

            Report();
        }
    }

    /// <summary>An input cannot be read.</summary>
    public void Fail(CorpusFailure failure)
    {
        lock (_lock)
        {
            _progress?.Fail(failure);
        }
    }

    /// <summary>All shards are read.</summary>
    /// <exception cref="CorpusException"><inheritdoc cref="Advance" path="/exception"/></exception>
    public void End()
    {
        lock (_lock)
        {
            Check(isEnd: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _cores.Dispose();

    private void Report() =>
        _progress?.Advance(new CorpusProgress(_shards, _finished, _bytes, _read, _counts.Documents, _counts.Fits, _counts.Rejected));

    private void Check(bool isEnd)
    {
        if (Options.MaxRejects is { } limit && limit.IsExceeded(_counts.Rejected, _counts.Records, isEnd))
        {
            throw new CorpusException(
                $"{_counts.Rejected} of {_counts.Records} records gave no document, more than --max-rejects {limit} "
                    + "allows: the rejects files of finished inputs tell why");
        }
    }
}

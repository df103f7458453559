using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Manifests;
using NewsGrammar.Corpus.Reading;
using NewsGrammar.Corpus.Records;

namespace NewsGrammar.Corpus.Shards;

/// <summary>
/// Reads one input: its blocks are read, parsed and written in order, on one core or, where others are idle, several blocks
/// at once.
/// </summary>
/// <param name="input">The input.</param>
/// <param name="files">The files to write.</param>
/// <param name="work">What all shards of the run share.</param>
internal sealed class ShardRun(CorpusInput input, ShardFiles files, RunWork work)
{
    private readonly Queue<Task<Block>> _pending = new();
    private readonly CorpusCounts _counts = new();
    private long _readBefore;

    /// <summary>Reads the input and writes the files.</summary>
    /// <exception cref="InputException">The input cannot be read, or is not what its name tells.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task<ShardManifest> RunAsync(CancellationToken cancellation)
    {
        using InputContent source = InputContent.Open(input);
        using var output = new ShardOutput(input, files, work.Packing, work.Options.As);
        IBlockSource blocks = work.Inputs.BlocksOf(input, source);
        using var disposable = blocks as IDisposable;
        IBlockReading reading = work.Inputs.ReadingOf(input, input.Name);
        try
        {
            while (Next(blocks) is { } block)
            {
                _pending.Enqueue(Start(reading, block));
                while (_pending.Count > work.Options.Jobs || (_pending.TryPeek(out Task<Block>? first) && first.IsCompleted))
                {
                    Write(await _pending.Dequeue().ConfigureAwait(false), output, source);
                }

                cancellation.ThrowIfCancellationRequested();
            }

            while (_pending.TryDequeue(out Task<Block>? last))
            {
                Write(await last.ConfigureAwait(false), output, source);
            }
        }
        finally
        {
            // No thread works on a block of a shard that was given up.
            Task all = Task.WhenAll(_pending);
            await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _counts.Shorten();
        string hash = source.Complete();
        return output.Complete(work.Run, new FileIdentity(input.Name, source.Count, hash), source.Damage, _counts);
    }

    private Block? Next(IBlockSource blocks)
    {
        Block block = work.Rent();
        if (blocks.Read(block))
        {
            return block;
        }

        work.Return(block);
        return null;
    }

    private Task<Block> Start(IBlockReading reading, Block block)
    {
        if (work.TryTakeCore())
        {
            return Task.Run(() =>
            {
                try
                {
                    Read(reading, block);
                    return block;
                }
                finally
                {
                    work.ReturnCore();
                }
            });
        }

        Read(reading, block);
        return Task.FromResult(block);
    }

    private void Read(IBlockReading reading, Block block)
    {
        reading.Read(block);
        work.Packing.Pack(block);
    }

    private void Write(Block block, ShardOutput output, InputContent source)
    {
        output.Write(block);
        _counts.Add(block.Counts);
        work.Advance(block.Counts, source.Count - _readBefore);
        _readBefore = source.Count;
        work.Return(block);
    }
}

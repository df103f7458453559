using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Manifests;
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
        var queue = new BlockQueue(work.Inputs.ReadingOf(input, input.Name), work);
        try
        {
            Block? read;
            do
            {
                cancellation.ThrowIfCancellationRequested();
                read = Next(blocks);
                if (read is not null)
                {
                    queue.Add(read);
                }

                while (await queue.NextAsync(isEnd: read is null).ConfigureAwait(false) is { } block)
                {
                    Write(block, output, source);
                }
            }
            while (read is not null);
        }
        finally
        {
            // No thread works on a block of a shard that was given up.
            await queue.AbandonAsync().ConfigureAwait(false);
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

    private void Write(Block block, ShardOutput output, InputContent source)
    {
        output.Write(block);
        _counts.Add(block.Counts);
        work.Advance(block.Counts, source.Count - _readBefore);
        _readBefore = source.Count;
        work.Return(block);
    }
}

using System.Collections.Concurrent;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Reading;

namespace NewsGrammar.Corpus.Shards;

/// <summary>
/// The blocks of a shard, handed out in the order in which they came. Cores that are idle take those that nobody has begun with, and
/// so does the thread that brings them where it would have to wait: it never waits for a core.
/// </summary>
/// <param name="reading">Reads blocks.</param>
/// <param name="work">What all shards of the run share.</param>
internal sealed class BlockQueue(IBlockReading reading, RunWork work)
{
    /// <summary>How many blocks lie ready beyond those that are worked on, so that no core waits while the thread that brings them works itself.</summary>
    private const int Ahead = 3;

    private readonly Queue<QueuedBlock> _inOrder = new();
    private readonly ConcurrentQueue<QueuedBlock> _waiting = new();
    private int _helpers;

    // Without a core that helps, blocks would only take memory.
    private int Room => Volatile.Read(ref _helpers) is > 0 and int helpers ? helpers + Ahead : 0;

    /// <summary>Brings a block.</summary>
    public void Add(Block block)
    {
        var queued = new QueuedBlock(block);
        _inOrder.Enqueue(queued);
        _waiting.Enqueue(queued);
        if (work.TryTakeCore())
        {
            Interlocked.Increment(ref _helpers);
            Task.Run(Help);
        }
    }

    /// <summary>The next block in order.</summary>
    /// <param name="isEnd">Whether no more will be brought.</param>
    /// <returns>The block, read and packed; null when there is room for more, or at the end for none that is left.</returns>
    public async ValueTask<Block?> NextAsync(bool isEnd)
    {
        while (_inOrder.TryPeek(out QueuedBlock? first))
        {
            if (first.Done.IsCompleted)
            {
                await first.Done.ConfigureAwait(false);
                return _inOrder.Dequeue().Block;
            }

            if (!isEnd && _inOrder.Count <= Room)
            {
                return null;
            }

            if (_waiting.TryDequeue(out QueuedBlock? next))
            {
                Read(next);
            }
            else
            {
                await first.Done.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return null;
    }

    /// <summary>Gives up what nobody has begun with, and waits for the rest.</summary>
    public async Task AbandonAsync()
    {
        while (_waiting.TryDequeue(out QueuedBlock? queued))
        {
            queued.Abandon();
        }

        await Task.WhenAll(_inOrder.Select(static queued => queued.Done)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Help()
    {
        while (_waiting.TryDequeue(out QueuedBlock? queued))
        {
            Read(queued);
        }

        Interlocked.Decrement(ref _helpers);
        work.ReturnCore();
    }

    private void Read(QueuedBlock queued) => queued.Complete(block =>
    {
        reading.Read(block);
        work.Packing.Pack(block);
    });
}

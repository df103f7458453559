using NewsGrammar.Corpus.Blocks;

namespace NewsGrammar.Corpus.Shards;

/// <summary>A block that waits to be read.</summary>
/// <param name="block">The block.</param>
internal sealed class QueuedBlock(Block block)
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The block.</summary>
    public Block Block => block;

    /// <summary>Ends when the block is read, with what went wrong.</summary>
    public Task Done => _done.Task;

    /// <summary>Reads the block.</summary>
    public void Complete(Action<Block> read)
    {
        try
        {
            read(block);
            _done.SetResult();
        }
        catch (Exception exception)
        {
            // Whoever asks for the block gets it.
            _done.SetException(exception);
        }
    }

    /// <summary>Leaves it unread.</summary>
    public void Abandon() => _done.SetCanceled();
}

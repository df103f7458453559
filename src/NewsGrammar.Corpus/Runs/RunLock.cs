using NewsGrammar.Corpus.Files;

namespace NewsGrammar.Corpus.Runs;

/// <summary>
/// Keeps a second run out of an output folder: one that is alone, every other; one of several processes, those that would do
/// the same part and those that are alone. The system gives the lock up when the process ends, however it ends.
/// </summary>
internal sealed class RunLock : IDisposable
{
    /// <summary>What the names of lock files begin with.</summary>
    public const string Prefix = ".run.lock";

    private readonly FileStream _folder;
    private readonly FileStream? _part;

    /// <summary>Takes the lock.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="rank">The part that the process does.</param>
    /// <exception cref="CorpusException">Another run has it.</exception>
    public RunLock(string folder, RunRank rank)
    {
        try
        {
            string file = Path.Combine(folder, Prefix);
            _folder = rank.IsAlone
                ? new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                : new FileStream(file, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
            _part = rank.IsAlone
                ? null
                : new FileStream($"{file}.{rank.Rank}-of-{rank.WorldSize}", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (SharedFile.IsInUse(exception))
        {
            _folder?.Dispose();
            throw new CorpusException($"another run is writing to '{folder}': wait for it, or name another folder", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _part?.Dispose();
        _folder.Dispose();
    }
}

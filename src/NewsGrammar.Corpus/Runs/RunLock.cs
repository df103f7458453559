namespace NewsGrammar.Corpus.Runs;

/// <summary>Keeps a second run out of an output folder. The system gives it up when the process ends, however it ends.</summary>
internal sealed class RunLock : IDisposable
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ".run.lock";

    private readonly FileStream _file;

    /// <summary>Takes the lock.</summary>
    /// <param name="folder">The output folder.</param>
    /// <exception cref="CorpusException">Another run has it.</exception>
    public RunLock(string folder)
    {
        try
        {
            _file = new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new CorpusException($"another run is writing to '{folder}': wait for it, or name another folder", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}

namespace NewsGrammar.Authoring.Watching;

/// <summary>
/// Tells that one of some files may have changed: written, replaced, come back, or behind a link that leads elsewhere now.
/// </summary>
internal sealed class FileChangeSignal : IDisposable
{
    /// <summary>Soon enough after a file is saved, and seldom enough to cost nothing.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);

    private readonly WatchedFiles _files = new(FileStamp.Of);
    private readonly Action _changed;
    private readonly Timer _timer;

    /// <summary>Begins to watch.</summary>
    /// <param name="files">The full paths. The files and their folders need not exist.</param>
    /// <param name="changed">What to call, on any thread and more often than files change.</param>
    public FileChangeSignal(IReadOnlyList<string> files, Action changed)
    {
        _changed = changed;
        _files.Follow(files);
        _timer = new Timer(_ => Look(), null, Period, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        if (_files.Look() == WatchState.Changing)
        {
            _changed();
        }

        try
        {
            // Not periodic: a slow drive must not make looks pile up.
            _timer.Change(Period, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The watch ended meanwhile.
        }
    }
}

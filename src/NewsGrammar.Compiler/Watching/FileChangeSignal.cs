namespace NewsGrammar.Compiler.Watching;

/// <summary>
/// Tells that one of some files may have changed: written, replaced, come back, or behind a link that leads elsewhere now. It
/// looks at the files now and then. Events of the system are limited in number for all programs together, get lost on network
/// drives, and end for good with a folder that is renamed.
/// </summary>
internal sealed class FileChangeSignal : IDisposable
{
    /// <summary>Soon enough after a file is saved, and seldom enough to cost nothing.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);

    private readonly IReadOnlyList<string> _files;
    private readonly Action _changed;
    private readonly Timer _timer;
    private FileStamp[] _seen;

    /// <summary>Begins to watch.</summary>
    /// <param name="files">The full paths. The files and their folders need not exist.</param>
    /// <param name="changed">What to call, on any thread and more often than files change.</param>
    public FileChangeSignal(IReadOnlyList<string> files, Action changed)
    {
        _files = files;
        _changed = changed;
        _seen = Stamps();
        _timer = new Timer(_ => Look(), null, Period, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        FileStamp[] now = Stamps();
        if (!now.AsSpan().SequenceEqual(_seen))
        {
            _seen = now;
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

    private FileStamp[] Stamps() => [.. _files.Select(FileStamp.Of)];
}

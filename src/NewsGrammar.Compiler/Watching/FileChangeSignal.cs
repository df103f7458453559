namespace NewsGrammar.Compiler.Watching;

/// <summary>Tells that one of some files may have changed: written, replaced, or come back.</summary>
internal sealed class FileChangeSignal : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Begins to watch.</summary>
    /// <param name="files">The full paths. The files need not exist; one whose folder does not is not watched.</param>
    /// <param name="changed">What to call, on any thread and more often than files change.</param>
    public FileChangeSignal(IReadOnlyList<string> files, Action changed)
    {
        foreach (string file in files)
        {
            string folder = Path.GetDirectoryName(file)!;
            if (!Directory.Exists(folder))
            {
                continue;
            }

            var watcher = new FileSystemWatcher(folder, Path.GetFileName(file))
            {
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
            };
            watcher.Changed += (_, _) => changed();
            watcher.Created += (_, _) => changed();
            watcher.Renamed += (_, _) => changed();

            // Too many changes for the system's buffer: some were lost, this file's perhaps among them.
            watcher.Error += (_, _) => changed();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(static watcher => watcher.Dispose());
}

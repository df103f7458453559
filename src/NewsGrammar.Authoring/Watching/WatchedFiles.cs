namespace NewsGrammar.Authoring.Watching;

/// <summary>
/// Files that are looked at now and then: for the library's watcher and the command's alike. Events of the system are limited in number for
/// all programs together, get lost on network drives, and end for good with a folder that is renamed.
/// </summary>
/// <param name="stampOf">The stamp of a file as it is now.</param>
internal sealed class WatchedFiles(Func<string, FileStamp> stampOf)
{
    private Dictionary<string, FileStamp> _seen = [];
    private bool _isChanging;

    /// <summary>
    /// Watches these files from now on, and no others. Those that are new have been read before they were stamped, and may have changed
    /// between; they have to be read again.
    /// </summary>
    /// <param name="files">The paths. The files and their folders need not exist.</param>
    /// <returns>Whether some are new.</returns>
    public bool Follow(IEnumerable<string> files)
    {
        int known = 0;
        var stamps = new Dictionary<string, FileStamp>();
        foreach (string file in files)
        {
            known += _seen.TryGetValue(file, out FileStamp seen) && !stamps.ContainsKey(file) ? 1 : 0;
            stamps.TryAdd(file, _seen.ContainsKey(file) ? seen : stampOf(file));
        }

        _seen = stamps;
        return known < stamps.Count;
    }

    /// <summary>Looks at the files.</summary>
    public WatchState Look()
    {
        Dictionary<string, FileStamp> now = _seen.Keys.ToDictionary(static file => file, stampOf);
        bool isAtRest = now.All(file => file.Value == _seen[file.Key]);
        bool isSettled = isAtRest && _isChanging;
        _isChanging = !isAtRest;
        _seen = now;
        return !isAtRest ? WatchState.Changing : isSettled ? WatchState.Settled : WatchState.Same;
    }
}

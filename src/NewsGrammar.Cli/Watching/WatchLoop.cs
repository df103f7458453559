namespace NewsGrammar.Cli.Watching;

/// <summary>
/// Does something again whenever a file that it depends on has changed and come to rest. It looks at the files now and
/// then: editors replace files, and events of the system get lost on network drives and where folders come and go.
/// </summary>
/// <param name="stampOf">The stamp of a file as it is now.</param>
/// <param name="pause">Waits until it is time for another look; false when the loop is to end.</param>
internal sealed class WatchLoop(Func<string, FileStamp> stampOf, Func<bool> pause)
{
    private Dictionary<string, FileStamp> _seen = [];

    /// <summary>Does it at once, and then after every change, until the loop is to end.</summary>
    /// <param name="files">The files that it depends on at first.</param>
    /// <param name="action">What to do; gives the files that it depends on now.</param>
    public void Run(IEnumerable<string> files, Func<IEnumerable<string>> action)
    {
        // Stamped before the files are read: a change while they are read counts as one.
        _seen = files.Distinct().ToDictionary(static file => file, stampOf);
        do
        {
            _seen = action().Distinct().ToDictionary(static file => file, file => _seen.TryGetValue(file, out FileStamp seen) ? seen : stampOf(file));
        }
        while (WaitForChange());
    }

    /// <summary>Waits for a change and then for a look without one: who writes a file may do so in several steps.</summary>
    private bool WaitForChange()
    {
        bool isChanged = false;
        while (pause())
        {
            Dictionary<string, FileStamp> now = _seen.Keys.ToDictionary(static file => file, stampOf);
            bool isAtRest = now.All(file => file.Value == _seen[file.Key]);
            if (isAtRest && isChanged)
            {
                return true;
            }

            isChanged |= !isAtRest;
            _seen = now;
        }

        return false;
    }
}

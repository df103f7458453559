using NewsGrammar.Compiler.Watching;

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

    /// <summary>Acts at once, and then after every change, until the loop is to end.</summary>
    /// <typeparam name="T">What is made of the files.</typeparam>
    /// <param name="files">The files that it is made of at first.</param>
    /// <param name="read">Makes it.</param>
    /// <param name="filesOf">The files that it was made of.</param>
    /// <param name="act">What to do with it.</param>
    public void Run<T>(IEnumerable<string> files, Func<T> read, Func<T, IReadOnlySet<string>> filesOf, Action<T> act)
    {
        Stamp(files);
        do
        {
            T made = read();
            while (Stamp(filesOf(made)))
            {
                made = read();
            }

            act(made);
        }
        while (WaitForChange());
    }

    /// <summary>
    /// Notes the files to look at. Those that are new have been read before they were stamped, and may have changed
    /// between; they have to be read again.
    /// </summary>
    /// <returns>Whether some are new.</returns>
    private bool Stamp(IEnumerable<string> files)
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

using NewsGrammar.Authoring.Watching;

namespace NewsGrammar.Cli.Watching;

/// <summary>
/// Does something again whenever a file that it depends on has changed and come to rest.
/// </summary>
/// <param name="stampOf">The stamp of a file as it is now.</param>
/// <param name="pause">Waits until it is time for another look; false when the loop is to end.</param>
internal sealed class WatchLoop(Func<string, FileStamp> stampOf, Func<bool> pause)
{
    private readonly WatchedFiles _files = new(stampOf);

    /// <summary>Acts at once, and then after every change, until the loop is to end.</summary>
    /// <typeparam name="T">What is made of the files.</typeparam>
    /// <param name="files">The files that it is made of at first.</param>
    /// <param name="read">Makes it.</param>
    /// <param name="filesOf">The files that it was made of.</param>
    /// <param name="act">What to do with it.</param>
    public void Run<T>(IEnumerable<string> files, Func<T> read, Func<T, IReadOnlySet<string>> filesOf, Action<T> act)
    {
        _files.Follow(files);
        do
        {
            T made = read();
            while (_files.Follow(filesOf(made)))
            {
                made = read();
            }

            act(made);
        }
        while (WaitForChange());
    }

    /// <summary>Waits for a change that has come to rest.</summary>
    private bool WaitForChange()
    {
        while (pause())
        {
            if (_files.Look() == WatchState.Settled)
            {
                return true;
            }
        }

        return false;
    }
}

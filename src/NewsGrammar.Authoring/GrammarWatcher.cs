using NewsGrammar.Authoring.Watching;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar;

/// <summary>
/// A grammar that follows its file and those that it imports and extends: a new version takes the place of the old one as soon as
/// it compiles. One that does not
/// leaves the old one in use and says why. Any thread may use it.
/// </summary>
/// <example>
/// <code>
/// using var watcher = new GrammarWatcher("site.newsgrammar");
/// watcher.Changed += (_, change) => Log(change.Diagnostics);
/// using var document = watcher.Current.Parse(text);
/// </code>
/// </example>
public sealed class GrammarWatcher : IDisposable
{
    /// <summary>How long a file must be left alone before it is read: editors write one in several steps.</summary>
    private static readonly TimeSpan SettlingTime = TimeSpan.FromMilliseconds(100);

    /// <summary>How often a file that another program holds is tried again.</summary>
    private const int MaxTries = 50;

    private readonly string _path;
    private readonly Lock _reading = new();
    private readonly ITimer _timer;
    private readonly Func<IReadOnlyList<string>, Action, IDisposable> _watch;
    private volatile GrammarChange _latest;
    private IDisposable _signal;
    private IReadOnlyList<string> _files;
    private IReadOnlyList<SourceText> _sources = [];
    private int _tries;
    private bool _isDisposed;

    /// <summary>Loads a grammar and watches its file from then on.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="GrammarException">The file has errors; the exception holds them.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public GrammarWatcher(string path)
        : this(path, static (files, changed) => new FileChangeSignal(files, changed), TimeProvider.System)
    {
    }

    /// <summary>Loads a grammar, and reads its file again when a signal comes and then none for a while.</summary>
    /// <param name="path">The file.</param>
    /// <param name="signal">Calls the given action when one of the given files may have changed, until it is disposed of.</param>
    /// <param name="time">The clock.</param>
    internal GrammarWatcher(string path, Func<IReadOnlyList<string>, Action, IDisposable> signal, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(path);
        _path = Path.GetFullPath(path);
        _timer = time.CreateTimer(_ => ReadSettled(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        _watch = signal;
        _files = [_path];
        _latest = null!;
        lock (_reading)
        {
            // The signal first: a change between reading the file and watching it would be missed.
            _signal = signal(_files, Settle);
            try
            {
                _latest = Compile(previous: null);
            }
            catch
            {
                Dispose();
                throw;
            }
        }
    }

    /// <summary>
    /// Tells that the file was read and held something new, whether it compiles or not. Raised on a thread of the pool, one
    /// change after the other.
    /// </summary>
    public event EventHandler<GrammarChange>? Changed;

    /// <summary>
    /// Tells that a handler of <see cref="Changed"/> has thrown while the watcher called it. The watch goes on. Raised on a
    /// thread of the pool.
    /// </summary>
    public event EventHandler<ErrorEventArgs>? Error;

    /// <summary>The latest version that compiles. Take it once for each text: the next call may give another one.</summary>
    public Grammar Current => _latest.Grammar;

    /// <summary>The errors and warnings of the version that was read last, whether it is the one in use or not.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _latest.Diagnostics;

    /// <summary>Whether the version that was read last is the one in use: false as long as it has errors.</summary>
    public bool IsUpToDate => _latest.IsInUse;

    /// <summary>Reads the file now, for hosts that know when it changed.</summary>
    /// <returns>Whether the version in the file is now the one in use.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">The watcher was disposed of.</exception>
    /// <remarks>What a handler of <see cref="Changed"/> throws reaches the caller.</remarks>
    public bool Reload()
    {
        lock (_reading)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            GrammarChange latest = Compile(_latest);
            if (!ReferenceEquals(latest, _latest))
            {
                _latest = latest;
                Changed?.Invoke(this, latest);
            }

            return _latest.IsInUse;
        }
    }

    /// <summary>Ends the watch. The current grammar can still be used.</summary>
    public void Dispose()
    {
        lock (_reading)
        {
            _isDisposed = true;
        }

        _signal.Dispose();
        _timer.Dispose();
    }

    /// <summary>Reads and compiles the files.</summary>
    /// <param name="previous">What is in use; null at the beginning.</param>
    /// <returns>What is in use now; the previous one itself where the files hold nothing new.</returns>
    private GrammarChange Compile(GrammarChange? previous)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText(_path, SharedFile.Read(_path)), GrammarFolders.Default);
        if (previous is not null && AreSame(compilation.Sources, _sources))
        {
            return previous;
        }

        _sources = compilation.Sources;
        Follow(compilation.Files);
        if (compilation.Grammar is { } grammar)
        {
            return new GrammarChange(new Grammar(grammar), compilation.Diagnostics, IsInUse: true);
        }

        return previous is null
            ? throw new GrammarException(compilation.Diagnostics)
            : previous with { Diagnostics = compilation.Diagnostics, IsInUse = false };
    }

    /// <summary>Watches the files that the grammar is made of now.</summary>
    private void Follow(IReadOnlyList<string> files)
    {
        if (files.SequenceEqual(_files))
        {
            return;
        }

        _files = files;
        _signal.Dispose();
        _signal = _watch(files, Settle);

        // One of them may have changed between its reading and now.
        Settle();
    }

    private static bool AreSame(IReadOnlyList<SourceText> left, IReadOnlyList<SourceText> right) =>
        left.Select(static source => (source.Path, source.Text)).SequenceEqual(right.Select(static source => (source.Path, source.Text)));

    /// <summary>Puts reading off until no further change has come for a while.</summary>
    private void Settle()
    {
        _tries = 0;
        _timer.Change(SettlingTime, Timeout.InfiniteTimeSpan);
    }

    private void ReadSettled()
    {
        try
        {
            Reload();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody is writing, or the file is away for a moment while it is replaced.
            if (Interlocked.Increment(ref _tries) < MaxTries)
            {
                _timer.Change(SettlingTime, Timeout.InfiniteTimeSpan);
            }
        }
        catch (ObjectDisposedException) when (_isDisposed)
        {
            // The last tick of the timer came after the end.
        }
        catch (Exception exception)
        {
            // Nobody is there to catch it: it would end the process.
            Error?.Invoke(this, new ErrorEventArgs(exception));
        }
    }
}

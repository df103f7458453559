using System.Diagnostics;
using System.Globalization;

namespace NewsGrammar.Cli.Commands.New;

/// <summary>Shows on a terminal how many pages were read: a line on standard error that changes, and is gone in the end.</summary>
internal sealed class DraftProgress : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);

    private readonly bool _isShown = !Console.IsErrorRedirected;
    private long _last;

    /// <summary>Tells how many pages were read.</summary>
    public void Report(long pages)
    {
        if (_isShown && Stopwatch.GetElapsedTime(_last) >= Period)
        {
            _last = Stopwatch.GetTimestamp();
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\rreading: {pages:N0} pages\e[K"));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isShown && _last != 0)
        {
            Console.Error.Write("\r\e[K");
        }
    }
}

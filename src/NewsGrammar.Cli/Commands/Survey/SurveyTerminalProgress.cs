using System.Diagnostics;
using System.Globalization;
using NewsGrammar.Authoring.Survey;

namespace NewsGrammar.Cli.Commands.Survey;

/// <summary>Shows on a terminal how far a survey is: a line on standard error that changes, and is gone in the end.</summary>
internal sealed class SurveyTerminalProgress : IProgress<SurveyProgress>, IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);

    private readonly bool _isShown = !Console.IsErrorRedirected;
    private long _last;

    /// <inheritdoc/>
    public void Report(SurveyProgress value)
    {
        if (_isShown && Stopwatch.GetElapsedTime(_last) >= Period)
        {
            _last = Stopwatch.GetTimestamp();
            Console.Error.Write(string.Create(
                CultureInfo.InvariantCulture, $"\r{(value.Reading == 1 ? "counting" : "comparing")}: {value.Pages:N0} pages\e[K"));
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

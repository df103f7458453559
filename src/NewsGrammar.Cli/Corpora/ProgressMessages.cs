using System.Diagnostics;
using System.Globalization;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;

namespace NewsGrammar.Cli.Corpora;

/// <summary>Says on standard error how far a run is, and what cannot be read.</summary>
/// <param name="kind">How.</param>
internal sealed class ProgressMessages(ProgressKind kind) : ICorpusProgress, IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TerminalPeriod = TimeSpan.FromMilliseconds(250);

    private readonly TextWriter _error = TextOutput.To(Console.OpenStandardError());
    private readonly bool _isLine = kind == ProgressKind.Auto && !Console.IsErrorRedirected;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private long _last = Stopwatch.GetTimestamp();
    private bool _hasLine;

    /// <inheritdoc/>
    public void Advance(CorpusProgress progress)
    {
        bool isEnd = progress.Finished == progress.Shards;
        if ((_isLine || kind == ProgressKind.Json) && (isEnd || Stopwatch.GetElapsedTime(_last) >= (_isLine ? TerminalPeriod : Period)))
        {
            _last = Stopwatch.GetTimestamp();
            Write(progress, Stopwatch.GetElapsedTime(_begun).TotalSeconds);
        }
    }

    /// <inheritdoc/>
    public void Fail(CorpusFailure failure)
    {
        End();
        Messages.Default.Error(failure.Input, failure.Message);
    }

    /// <inheritdoc/>
    public void Repeat(string input, string message)
    {
        End();
        Messages.Default.Warning(input, $"{message}: it is read again");
    }

    /// <summary>Leaves the line that changes.</summary>
    public void End()
    {
        if (_hasLine)
        {
            _hasLine = false;
            _error.Write("\r\e[K");
            _error.Flush();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        End();
        _error.Dispose();
    }

    private void Write(CorpusProgress progress, double seconds)
    {
        double megabytes = progress.BytesRead / 1e6;
        _error.Write(_isLine
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"\r\e[K{progress.Finished}/{progress.Shards} inputs, {progress.Documents} documents, {progress.Documents / seconds:F0}/s, {megabytes / seconds:F0} MB/s, {Share(progress.Fits, progress.Documents):F1} % fit, {Left(progress, seconds)} left")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"seconds\":{seconds:F1},\"inputs\":{progress.Shards},\"finished\":{progress.Finished},\"bytes\":{progress.Bytes},\"bytesRead\":{progress.BytesRead},\"documents\":{progress.Documents},\"fits\":{progress.Fits},\"rejected\":{progress.Rejected}}}\n"));
        _error.Flush();
        _hasLine = _isLine;
    }

    private static double Share(long part, long all) => all == 0 ? 0 : 100.0 * part / all;

    private static string Left(CorpusProgress progress, double seconds) => progress.BytesRead == 0
        ? "?"
        : TimeSpan.FromSeconds(seconds * (progress.Bytes - progress.BytesRead) / progress.BytesRead).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture);
}

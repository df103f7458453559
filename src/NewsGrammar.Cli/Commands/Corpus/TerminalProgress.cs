using System.Diagnostics;
using System.Globalization;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;
using Spectre.Console;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>
/// Shows on a terminal how far a run is: documents and bytes a second, the share that fits, a bar, the time that is left.
/// </summary>
internal sealed class TerminalProgress : RunProgress
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly ManualResetEventSlim _isOver = new();
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly Task _display;
    private CorpusProgress _latest;

    /// <summary>Begins to show it.</summary>
    public TerminalProgress()
    {
        _display = Task.Factory.StartNew(Show, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public override void Advance(CorpusProgress progress) => _latest = progress;

    /// <inheritdoc/>
    public override void Fail(CorpusFailure failure) => Say(failure.Input, "red", "error", failure.Message);

    /// <inheritdoc/>
    public override void Repeat(string input, string message) => Say(input, "yellow", "warning", message + AgainSuffix);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _isOver.Set();
        _display.Wait();
        _isOver.Dispose();
        base.Dispose(disposing);
    }

    private void Show() => _console.Progress().AutoClear(true).AutoRefresh(false)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            ProgressTask task = context.AddTask("…", maxValue: 1);
            while (!_isOver.Wait(Period))
            {
                if (_latest is { } progress)
                {
                    task.Description = TextOf(progress, Stopwatch.GetElapsedTime(_begun).TotalSeconds);
                    task.MaxValue = Math.Max(1, progress.Bytes);
                    task.Value = progress.BytesRead;
                    context.Refresh();
                }
            }
        });

    /// <summary>Above the bar, which goes on.</summary>
    private void Say(string place, string color, string severity, string message) => _console.MarkupLine(
        $"[bold]{Shown(place)}:[/] [{color}]{severity}:[/] {Shown(message)}");

    private static string Shown(string text) => Markup.Escape(TerminalText.OneLine(text));

    private static string TextOf(CorpusProgress progress, double seconds)
    {
        double share = progress.Documents == 0 ? 0 : 100.0 * progress.Fits / progress.Documents;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{progress.Finished}/{progress.Shards} inputs, {progress.Documents} documents, "
                + $"{progress.Documents / seconds:F0}/s, {progress.BytesRead / 1e6 / seconds:F0} MB/s, {share:F1} % fit");
    }
}

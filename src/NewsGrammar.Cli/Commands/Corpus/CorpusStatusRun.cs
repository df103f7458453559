using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;
using NewsGrammar.Corpus.Runs;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>The runs of <c>corpus status</c> and <c>corpus merge</c>.</summary>
internal static class CorpusStatusRun
{
    /// <summary>Tells how far a run is.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Status(string folder, StatusFormat format) => Guard(() =>
    {
        CorpusSummary summary = CorpusStatus.Read(folder);
        using var output = ResultOutput.Open(null);
        using TextWriter text = TextOutput.To(output.Stream);
        text.WriteLine(format == StatusFormat.Json ? summary.ToJson() : SummaryText.StatusOf(summary, folder));
        text.Flush();
        output.Complete();
        return summary.Unfinished > 0 ? ExitCode.Findings : ExitCode.Fine;
    });

    /// <summary>Sums up a run.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Merge(string folder) => Guard(() =>
    {
        Messages.Default.Hint(SummaryText.Of(CorpusStatus.Merge(folder), folder));
        return ExitCode.Fine;
    });

    private static int Guard(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (CorpusException exception)
        {
            Messages.Default.Error("newsgrammar", exception.Message);
            return ExitCode.Wrong;
        }
    }
}

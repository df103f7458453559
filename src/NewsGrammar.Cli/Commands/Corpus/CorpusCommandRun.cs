using System.Text;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;
using NewsGrammar.Corpus.Runs;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>The run of a <c>corpus</c> command: the grammar, the inputs, then the run itself and what came of it.</summary>
internal static class CorpusCommandRun
{
    /// <summary>How long an interrupt waits until what is half written is cleared away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Reads a corpus.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(CorpusCommandOptions options)
    {
        try
        {
            return CorpusGrammars.Load(options) is { } grammars ? Run(options, ToRun(options, grammars)) : ExitCode.Wrong;
        }
        catch (Exception exception) when (exception is InputException or CorpusException)
        {
            Messages.Default.Error("newsgrammar", exception.Message);
            return ExitCode.Wrong;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Messages.Default.Error(options.Output, $"the results cannot be written: {exception.Message}; the same command goes on from here");
            return ExitCode.Wrong;
        }
    }

    /// <summary>The run that a command line asks for.</summary>
    public static CorpusOptions ToRun(CorpusCommandOptions options, IReadOnlyList<CorpusGrammar> grammars)
    {
        var inputs = new List<string>(options.Inputs);
        if (options.PathsFile is { } list)
        {
            inputs.AddRange(LinesOf(InputFile.Read(list)));
        }

        if (options.StdinList)
        {
            inputs.AddRange(LinesOf(InputFile.Read(InputFile.StandardInput)));
        }

        return new CorpusOptions
        {
            Inputs = inputs,
            Output = options.Output,
            Format = options.Format,
            Grammar = options.Grammar is null ? null : grammars[0],
            Sites = options.Grammar is null ? grammars : [],
            Unknown = options.Unknown,
            As = options.As,
            BodyFields = options.Body,
            TextField = options.Text,
            IdField = options.Id,
            UrlField = options.Url,
            MaxDocument = options.MaxDocument ?? CorpusOptions.DefaultMaxDocument,
            MaxRejects = options.MaxRejects,
            Rank = RankOf(options),
            Jobs = options.Jobs ?? Environment.ProcessorCount,
            Restart = options.Restart,
            Verify = options.Verify,
        };
    }

    private static int Run(CorpusCommandOptions options, CorpusOptions run)
    {
        if (options.Survey is not null && !run.Rank.IsAlone)
        {
            throw new InputException("--survey is for a run that is not parted: 'newsgrammar survey' takes the same inputs when all parts are read");
        }

        var interrupt = new CancellationTokenSource();
        var isOver = new ManualResetEventSlim();
        Interruption.Before(() =>
        {
            interrupt.Cancel();
            isOver.Wait(Patience);
        });
        try
        {
            CorpusSummary summary;
            using (var progress = RunProgress.Of(options.Progress))
            {
                summary = CorpusRun.RunAsync(run, progress, interrupt.Token).GetAwaiter().GetResult();
            }

            Messages.Default.Hint(SummaryText.Of(summary, options.Output));
            if (options.Survey is { } report)
            {
                CorpusSurvey.Write(run, report);
            }

            return summary.Failed.Count + summary.Damaged.Count > 0 ? ExitCode.Wrong : summary.IsFine ? ExitCode.Fine : ExitCode.Findings;
        }
        catch (OperationCanceledException)
        {
            // The signal's own thread ends the process, with the code that the signal asks for.
            isOver.Set();
            Thread.Sleep(Timeout.Infinite);
            throw;
        }
        finally
        {
            isOver.Set();
        }
    }

    private static RunRank RankOf(CorpusCommandOptions options)
    {
        if (options.Rank is { } given)
        {
            return given;
        }

        RunRank rank = RunRank.FromSlurm(Environment.GetEnvironmentVariable) ?? RunRank.Alone;
        if (!rank.IsAlone)
        {
            Messages.Default.Hint($"Part {rank.Rank} of {rank.WorldSize}, as Slurm says; --rank 0 --world-size 1 reads all.");
        }

        return rank;
    }

    private static IEnumerable<string> LinesOf(byte[] list) =>
        Encoding.UTF8.GetString(list).Split('\n').Select(static line => line.Trim('\r')).Where(static line => line.Length > 0);
}

using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;
using NewsGrammar.Corpus.Runs;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>The run of <c>corpus submit</c>: what is missing, then a script for it.</summary>
internal static class CorpusSubmitRun
{
    /// <summary>Writes the script, or submits it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(int tasks, int cores, IReadOnlyList<string> sbatch, bool now, string[] arguments)
    {
        try
        {
            if (OptionsOf(arguments) is not { } options || CorpusGrammars.Load(options) is not { } grammars)
            {
                return ExitCode.Wrong;
            }

            IReadOnlyList<int> parts = CorpusStatus.UnfinishedParts(CorpusCommandRun.ToRun(options, grammars), tasks);
            if (parts.Count == 0)
            {
                Messages.Default.Hint($"{options.Output}: all inputs are finished; 'newsgrammar corpus merge {options.Output}' sums them up");
                return ExitCode.Fine;
            }

            string script = SlurmScript.Write(tasks, cores, parts, sbatch, arguments);
            return now ? Submit(script) : Print(script);
        }
        catch (Exception exception) when (exception is InputException or CorpusException)
        {
            Messages.Default.Error("newsgrammar", exception.Message);
            return ExitCode.Wrong;
        }
    }

    private static CorpusCommandOptions? OptionsOf(string[] given)
    {
        ParseResult result = CorpusCommand.CreateAlone(out CorpusArguments arguments).Parse(given);
        string? mistake = UsageMistake.In(result);
        CorpusCommandOptions? options = mistake is null ? arguments.Read(result) : null;
        mistake ??= options!.Rank is not null ? "--rank is the task's to tell: leave it out"
            : options.Restart ? "--restart is for a run by one process: delete the output folder instead"
            : options.StdinList ? "--stdin-list cannot be read by every task: write the paths to a file for --paths-file"
            : options.Survey is not null ? "--survey is for a run that is not parted: 'newsgrammar survey' takes the same inputs when all parts are read"
            : null;
        if (mistake is null)
        {
            return options;
        }

        Messages.Default.Error("newsgrammar", mistake);
        return null;
    }

    private static int Print(string script)
    {
        using var output = ResultOutput.Open(null);
        using TextWriter text = TextOutput.To(output.Stream);
        text.Write(script);
        text.Flush();
        output.Complete();
        return ExitCode.Fine;
    }

    private static int Submit(string script)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("sbatch") { RedirectStandardInput = true })!;
            process.StandardInput.Write(script);
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0 ? ExitCode.Fine : ExitCode.Wrong;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            throw new CorpusException($"sbatch cannot be run: {exception.Message}; leave --now out and take the script to a machine of the cluster", exception);
        }
    }
}

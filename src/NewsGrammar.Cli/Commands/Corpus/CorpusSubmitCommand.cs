using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary><c>newsgrammar corpus submit</c>: writes a Slurm array job for a run.</summary>
internal static class CorpusSubmitCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "submit";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar corpus submit --tasks 64 --cpus 8 -- -g site.newsgrammar crawl -o out > job.sh
          newsgrammar corpus submit --tasks 64 --sbatch --time=8:00:00 --now -- -g site.newsgrammar crawl -o out

        Behind -- stands what 'newsgrammar corpus' takes. The same command after the job has ended asks for the tasks that
        are missing alone.

        Exit codes:
          0  the script is written, or submitted, or nothing is missing
          2  the command is wrong, or sbatch refused the job

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var tasks = new Option<int>("--tasks") { Description = "How many tasks the array has.", HelpName = "N", Required = true };
        var cores = new Option<int?>("--cpus") { Description = "How many cores a task has. By default 1.", HelpName = "N" };
        var more = new Option<string[]>("--sbatch") { Description = "An option of sbatch, such as --time=8:00:00 or --partition=main.", HelpName = "OPTION" };
        var now = new Option<bool>("--now") { Description = "Submits the script by sbatch instead of printing it." };
        var corpus = new Argument<string[]>("ARGUMENT") { Description = "What 'newsgrammar corpus' takes.", Arity = ArgumentArity.OneOrMore };
        var command = new ExampleCommand(Name, "Writes a Slurm array job for a run: requeued when it is preempted or its node fails.", Examples)
        {
            tasks, cores, more, now, corpus,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(tasks) is < 1 or > 1_000_000 || result.GetValue(cores) is < 1)
            {
                result.AddError("--tasks and --cpus take numbers, 1 or more");
            }
        });
        command.SetAction(result => CorpusSubmitRun.Run(
            result.GetValue(tasks), result.GetValue(cores) ?? 1, result.GetValue(more) ?? [], result.GetValue(now), result.GetValue(corpus)!));
        return command;
    }
}

using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary><c>newsgrammar corpus merge</c>: sums up a run that several processes did.</summary>
internal static class CorpusMergeCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "merge";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar corpus merge out

        Exit codes:
          0  summary.json is written
          2  there is no run, or it is not finished

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The output folder of the run." };
        var command = new ExampleCommand(Name, "Writes summary.json for a run that several processes did, from its manifests.", Examples) { folder };
        command.SetAction(result => CorpusStatusRun.Merge(result.GetValue(folder)!));
        return command;
    }
}

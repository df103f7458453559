using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary><c>newsgrammar corpus status</c>: tells how far a run is.</summary>
internal static class CorpusStatusCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "status";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar corpus status out
          newsgrammar corpus status out --format json

        Exit codes:
          0  all inputs are finished
          1  some are not
          2  there is no run

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The output folder of the run." };
        Option<StatusFormat?> format = ChoiceOption.Create(
            "--format",
            "'text', the default, or 'json': what summary.json holds.",
            ("text", StatusFormat.Text),
            ("json", StatusFormat.Json));
        var command = new ExampleCommand(Name, "Tells how far a run is, by the manifests in its output folder.", Examples) { folder, format };
        command.SetAction(result => CorpusStatusRun.Status(result.GetValue(folder)!, result.GetValue(format) ?? StatusFormat.Text));
        return command;
    }
}

using System.CommandLine;
using NewsGrammar.Cli.Checking;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands;

/// <summary><c>newsgrammar check</c>: finds mistakes in grammars.</summary>
internal static class CheckCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "check";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar check site.newsgrammar
          newsgrammar check grammar/*.newsgrammar

        Exit codes:
          0  no findings
          1  warnings only
          2  errors, or a file that cannot be read

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var grammars = new Argument<string[]>("GRAMMAR")
        {
            Description = "The grammar files. '-': standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<CheckFormat?> format = ChoiceOption.Create(
            "--format",
            "'text': each finding with its source line and the way out, then a summary.",
            ("text", CheckFormat.Text));
        Option<ColorChoice?> color = ColorOption.Create();
        var command = new Command(Name, "Compiles grammars and lists what is wrong with them.")
        {
            grammars, format, color,
        };
        command.SetAction(result => CheckRun.Run(result.GetValue(grammars) ?? [], result.GetValue(color) ?? ColorChoice.Auto));
        return command;
    }
}

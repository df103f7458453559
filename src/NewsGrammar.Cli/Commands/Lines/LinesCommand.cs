using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.Lines;

/// <summary><c>newsgrammar lines</c>: shows the lines of pages as the parser sees them.</summary>
internal static class LinesCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "lines";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar lines page.html                   number, marks and text of each line
          newsgrammar lines --text page.html            the text alone, as --places counts it
          newsgrammar lines page.html | grep -P '\tmeta\t'

        Exit codes:
          0  the lines were shown
          2  a file is wrong

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "The pages: HTML, also .html.gz, or texts. '-' or no file: standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var text = new Option<bool>("--text") { Description = "Shows the text alone, without numbers and marks." };
        Option<string?> output = OutputOption.Create();
        var command = new ExampleCommand(Name, "Shows the lines of pages with their marks, as the parser sees them.", Examples)
        {
            files, text, output,
        };
        command.SetAction(result => LinesRun.Run(
            result.GetValue(files) is { Length: > 0 } given ? given : ["-"], result.GetValue(text), result.GetValue(output)));
        return command;
    }
}

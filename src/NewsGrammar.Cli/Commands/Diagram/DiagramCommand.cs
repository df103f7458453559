using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.Diagram;

/// <summary><c>newsgrammar diagram</c>: draws the layouts of a grammar.</summary>
internal static class DiagramCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "diagram";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar diagram site.newsgrammar -o site.svg
          newsgrammar diagram site.newsgrammar --page article.txt -o article.svg   the path that a page takes
          newsgrammar diagram ArabKhabar -o arabkhabar.svg

        Exit codes:
          0  the diagram is written
          2  the command, the grammar or the page is wrong

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var grammar = new Argument<string?>("GRAMMAR")
        {
            Description = "A grammar file, '-' for standard input, or the name of a grammar of the built-in site pack. "
                + "It may be left out while the pack has one grammar only.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var page = new Option<string?>("--page")
        {
            Description = "A text or a sample: the path that it takes through the layouts is marked.",
            HelpName = "FILE",
        };
        Option<string?> root = RootOption.Create();
        Option<string?> output = OutputOption.Create();
        var command = new ExampleCommand(Name, "Draws the layouts of a grammar as railroad diagrams, an SVG image.", Examples)
        {
            grammar, page, root, output,
        };
        command.SetAction(result => DiagramRun.Run(result.GetValue(grammar), result.GetValue(page), result.GetValue(root), result.GetValue(output)));
        return command;
    }
}

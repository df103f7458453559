using System.CommandLine;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary><c>newsgrammar test</c>: reads the samples of grammars.</summary>
internal static class TestCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "test";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Samples stand in a folder beside the grammar that has its name: those of site.newsgrammar in site. A *.txt file is
        a text without an expected result. --accept makes it a *.sample file, which holds the text and below it the result.

        Examples:
          newsgrammar test                                          all grammars of this folder
          newsgrammar test site.newsgrammar
          newsgrammar test site.newsgrammar --accept                first look, then let it be as it is
          newsgrammar test site.newsgrammar --accept-repairs page3  this one is broken, and stays so
          newsgrammar test --format junit -o samples.xml            for a build server

        Exit codes:
          0  every sample gives the expected result
          1  some differ, or have no expected result yet
          2  the command, a grammar or a sample is wrong, or there are no samples

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var grammars = new Argument<string[]>("GRAMMAR")
        {
            Description = "The grammar files. None: all of the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var accept = new Option<bool>("--accept")
        {
            Description = "Shows the differences, then makes the results the expected ones, but none that needed repairs.",
        };
        var acceptRepairs = new Option<string[]>("--accept-repairs")
        {
            Description = "Makes the result of this one sample the expected one, repairs and all.",
            HelpName = "NAME",
        };
        Option<TestFormat?> format = ChoiceOption.Create(
            "--format",
            "How to write the findings: text for people, JSON for programs, JUnit's XML for build servers. Default: text.",
            ("text", TestFormat.Text),
            ("json", TestFormat.Json),
            ("junit", TestFormat.JUnit));
        Option<string?> root = RootOption.Create();
        Option<string?> output = OutputOption.Create();
        Option<ColorChoice?> color = ColorOption.Create();
        var command = new ExampleCommand(Name, "Reads the samples of grammars and shows where results differ from the expected ones.", Examples)
        {
            grammars, accept, acceptRepairs, format, root, output, color,
        };
        command.SetAction(result => TestRun.Run(new TestOptions(
            result.GetValue(grammars) ?? [],
            result.GetValue(accept),
            result.GetValue(acceptRepairs) ?? [],
            result.GetValue(format) ?? TestFormat.Text,
            result.GetValue(root),
            result.GetValue(output),
            result.GetValue(color) ?? ColorChoice.Auto)));
        return command;
    }
}

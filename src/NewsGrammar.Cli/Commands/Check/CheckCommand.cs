using System.CommandLine;
using NewsGrammar.Authoring.Translation;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Check;

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
          newsgrammar check --watch site.newsgrammar
          newsgrammar check --format json site.newsgrammar | jq '.[0].range.start'

        Exit codes:
          0  no findings
          1  warnings only
          2  errors, or a file that cannot be read
        With --watch: 0 when Ctrl-C ends it, whatever was found.

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
            "'text': each finding with its source line and the way out, then a summary. 'json': one line with an array for "
                + "editors; 'range' counts from 0 as the Language Server Protocol does, 'line' and 'column' from 1.",
            ("text", CheckFormat.Text),
            ("json", CheckFormat.Json));
        var watch = new Option<bool>("--watch")
        {
            Description = "Checks again whenever a grammar changes, or a file that it was made from, until Ctrl-C.",
        };
        Option<string?> root = RootOption.Create();
        Option<string?> output = OutputOption.Create();
        Option<MessageLanguage?> language = LanguageOption.Create("by default English");
        Option<ColorChoice?> color = ColorOption.Create();
        var command = new ExampleCommand(Name, "Compiles grammars and lists what is wrong with them.", Examples)
        {
            grammars, format, watch, root, output, language, color,
        };
        command.SetAction(result => CheckRun.Run(new CheckOptions(
            result.GetValue(grammars) ?? [],
            result.GetValue(format) ?? CheckFormat.Text,
            result.GetValue(watch),
            result.GetValue(root),
            result.GetValue(output),
            result.GetValue(language) ?? MessageLanguage.English,
            result.GetValue(color) ?? ColorChoice.Auto)));
        return command;
    }
}

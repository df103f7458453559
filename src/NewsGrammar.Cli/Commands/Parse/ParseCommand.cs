using System.CommandLine;
using System.Text;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Parse;

/// <summary><c>newsgrammar parse</c>: reads texts by a grammar.</summary>
internal static class ParseCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "parse";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar parse article.txt                            show how each line was read
          newsgrammar parse --grammar site.newsgrammar article.txt
          newsgrammar parse --site arabkhabar.com article.txt
          newsgrammar parse --format jsonl pages/*.txt | jq -r '.document.source'
          curl -s example.com/page.txt | newsgrammar parse --format json -

        Exit codes:
          0  every document fits its grammar
          1  some documents needed repairs, which the output lists
          2  the command, a grammar or a file is wrong

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "The texts: UTF-8, UTF-16 with a byte order mark, or as --from-encoding says. '-' or no file: standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string[]> grammar = GrammarOptions.Grammars();
        Option<string?> site = GrammarOptions.Site();
        Option<OutputFormat?> format = FormatOption();
        Option<Engine?> engine = EngineOption();
        Option<TextEncoding?> units = UnitsOption();
        Option<Encoding?> fromEncoding = FromEncodingOption.Create();
        var places = new Option<bool>("--places")
        {
            Description = "Adds to JSON where each value stands in the text, in the order of the page.",
        };
        Option<string?> root = RootOption.Create();
        Option<string?> output = OutputOption.Create();
        Option<ColorChoice?> color = ColorOption.Create();
        var command = new ExampleCommand(Name, "Reads texts by a grammar and writes their fields.", Examples)
        {
            files, grammar, site, format, places, output, fromEncoding, root, engine, units, color,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files)?.Count(static file => file == InputFile.StandardInput) > 1)
            {
                result.AddError("'-' stands twice: standard input can be read once");
            }

            if (result.GetValue(places) && result.GetValue(format) is OutputFormat.Tree or OutputFormat.Text)
            {
                result.AddError("--places is for JSON: leave --format out, or make it json or jsonl");
            }
        });
        command.SetAction(result => ParseRun.Run(new ParseOptions(
            result.GetValue(files) is { Length: > 0 } given ? given : ["-"],
            result.GetValue(grammar) ?? [],
            result.GetValue(site),
            result.GetValue(format),
            result.GetValue(engine),
            result.GetValue(units),
            result.GetValue(fromEncoding),
            result.GetValue(places),
            result.GetValue(root),
            result.GetValue(output),
            result.GetValue(color))));
        return command;
    }

    private static Option<OutputFormat?> FormatOption() => ChoiceOption.Create(
        "--format",
        "'tree': every line with the field that took it; the default on a terminal. 'json': the fields, indented; "
            + "the default elsewhere. 'jsonl': the same, one document a line. 'text': the fields as plain text.",
        ("tree", OutputFormat.Tree),
        ("json", OutputFormat.Json),
        ("jsonl", OutputFormat.JsonLines),
        ("text", OutputFormat.Text));

    private static Option<Engine?> EngineOption() => ChoiceOption.Create(
        "--engine",
        "What runs the grammar; the result is the same. 'generated': compiled C#, the default for the site pack. "
            + "'interpreted': the only one for --grammar.",
        ("generated", Engine.Generated),
        ("interpreted", Engine.Interpreted));

    private static Option<TextEncoding?> UnitsOption() => ChoiceOption.Create(
        "--units",
        "The units that the parser works on, in which --places counts; the result is the same. 'utf-8' is the default. How "
            + "a file is encoded is another matter: see --from-encoding.",
        ("utf-8", TextEncoding.Utf8),
        ("utf-16", TextEncoding.Utf16));
}

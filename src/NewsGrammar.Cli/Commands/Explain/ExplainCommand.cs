using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Explain;

/// <summary><c>newsgrammar explain</c>: tells why a text is read as it is.</summary>
internal static class ExplainCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "explain";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar explain article.txt                               every line, its rule, field and parts
          newsgrammar explain -g site.newsgrammar -l 7 article.txt      why line 7 went where it did
          newsgrammar explain -g site.newsgrammar -l 7 -l 9 article.txt

        What may come of a rule at a line:
          takes the line
          a part of the rule is not there, or the line goes on behind the last one
          what 'where' asks for does not hold
          the line begins with the label of another rule
          the layout has no place for the rule after the lines above
          the lines below would not fit then
          another reading goes first

        Exit codes:
          0  the text fits its grammar
          1  it needed repairs; the output says what was expected
          2  the command, a grammar or the file is wrong

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "The text: UTF-8, or UTF-16 with a byte order mark. 'pages.jsonl#ID': one page of many. '-' or no file: standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string[]> grammar = GrammarOptions.Grammars();
        Option<string?> site = GrammarOptions.Site();
        var line = new Option<int[]>("--line", "-l")
        {
            Description = "A line of the text, counted from 1: shows it alone, and tells of the rules why they took it or not.",
            HelpName = "NUMBER",
            CustomParser = LineNumbers,
        };
        var all = new Option<bool>("--all", "-a")
        {
            Description = "With --line: tells of rules as well that do not match where the layout has no place for them.",
        };
        Option<string?> root = RootOption.Create();
        Option<string?> output = OutputOption.Create();
        Option<ColorChoice?> color = ColorOption.Create();
        var command = new ExampleCommand(Name, "Tells how each line of a text was read, and why not otherwise.", Examples)
        {
            file, grammar, site, line, all, root, output, color,
        };
        command.SetAction(result => ExplainRun.Run(new ExplainOptions(
            result.GetValue(file) ?? InputFile.StandardInput,
            result.GetValue(grammar) ?? [],
            result.GetValue(site),
            result.GetValue(line) ?? [],
            result.GetValue(all),
            result.GetValue(root),
            result.GetValue(output),
            result.GetValue(color) ?? ColorChoice.Auto)));
        return command;
    }

    private static int[] LineNumbers(ArgumentResult result)
    {
        var lines = new List<int>();
        foreach (string typed in result.Tokens.Select(static token => token.Value))
        {
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int line))
            {
                lines.Add(line);
            }
            else
            {
                result.AddError($"--line takes the number of one line, such as 7, and not '{typed}'; for several lines write --line 7 --line 9");
            }
        }

        return [.. lines];
    }
}

using System.CommandLine;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Survey;

/// <summary><c>newsgrammar survey</c>: shows how a grammar reads all pages of a crawl.</summary>
internal static class SurveyCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "survey";

    private const int UsualTop = 20;

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar survey site.newsgrammar pages                      every page below a folder
          newsgrammar survey site.newsgrammar crawl.jsonl.gz --top 50
          newsgrammar survey site.newsgrammar pages --html survey.html   a page to read in a browser
          newsgrammar survey site.newsgrammar pages --json survey.json
          newsgrammar survey site.newsgrammar new-pages --against survey.json

        What to look at first: the fields, rarest first, since a wrong line shows where there are few. Then
        the groups: lines of a field that look alike, and unlike the rest of it. Then single suspects.
        'newsgrammar explain' tells why a line went where it did.

        Exit codes:
          0  every page fits
          1  some needed repairs, records gave no page, or fields changed since the survey of --against
          2  the command, the grammar or an input is wrong

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var grammar = new Argument<string>("GRAMMAR") { Description = "The grammar file." };
        var pages = new Argument<string[]>("PAGES")
        {
            Description = "Files, folders, and patterns with *, ? and **: plain text, JSON Lines, WET, WARC and Parquet, text formats also .gz or .zst.",
            Arity = ArgumentArity.OneOrMore,
        };
        var top = new Option<int?>("--top")
        {
            Description = $"How many groups, single lines, layouts and kinds of repairs to show; {UsualTop} by default.",
            HelpName = "N",
        };
        var json = new Option<string?>("--json")
        {
            Description = "A file for the report as JSON; '-' for standard output, in place of the text.",
            HelpName = "FILE",
        };
        var html = new Option<string?>("--html")
        {
            Description = "A file for the report as one HTML page, for people who know the language of the pages and no code; '-' for "
                + "standard output, in place of the text.",
            HelpName = "FILE",
        };
        var against = new Option<string?>("--against")
        {
            Description = "The JSON of an earlier survey, of pages from before: tells which fields were lost, or are on another share of the pages.",
            HelpName = "FILE",
        };
        var text = new Option<string?>("--text")
        {
            Description = "The field that holds the text of a record. By default 'text', else 'raw_content'.",
            HelpName = "FIELD",
        };
        var id = new Option<string?>("--id")
        {
            Description = "The field that holds its identifier. By default 'id', else 'digest'.",
            HelpName = "FIELD",
        };
        var jobs = new Option<int?>("--jobs", "-j") { Description = "How many cores to use. By default all.", HelpName = "N" };
        Option<string?> root = RootOption.Create();
        Option<ColorChoice?> color = ColorOption.Create();
        var command = new ExampleCommand(Name, "Shows how a grammar reads all pages of a crawl, and which lines it may read wrongly.", Examples)
        {
            grammar, pages, top, json, html, against, text, id, jobs, root, color,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(top) is not null && result.GetValue(top) is < 1)
            {
                result.AddError("--top takes a number, 1 or more");
            }

            if (result.GetResult(jobs) is not null && result.GetValue(jobs) is < 1)
            {
                result.AddError("--jobs takes a number of cores, 1 or more");
            }

            if (result.GetValue(json) == "-" && result.GetValue(html) == "-")
            {
                result.AddError("only one of --json and --html can go to standard output");
            }
        });
        command.SetAction(result => SurveyRun.Run(new SurveyCommandOptions(
            result.GetRequiredValue(grammar),
            result.GetRequiredValue(pages),
            result.GetValue(top) ?? UsualTop,
            result.GetValue(json),
            result.GetValue(html),
            result.GetValue(against),
            result.GetValue(text),
            result.GetValue(id),
            result.GetValue(jobs),
            result.GetValue(root),
            result.GetValue(color) ?? ColorChoice.Auto)));
        return command;
    }
}

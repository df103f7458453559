using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.New;

/// <summary><c>newsgrammar new</c>: drafts a grammar from pages.</summary>
internal static class NewCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "new";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar new harbour --from pages               every page below a folder: writes harbour.newsgrammar
          newsgrammar new harbour --from pages/*.html -o -   only shows it
          newsgrammar new harbour --from crawl.jsonl.gz      the pages of a crawl

        Six pages or more, as different as the site's are, make a draft, hundreds a better one. Of
        more than a thousand a part is kept, the same each time. Read what it is unsure of and the
        table of its rules, then go on with 'newsgrammar check' and 'newsgrammar parse --grammar'.

        Exit codes:
          0  the draft fits every page
          1  it does not fit some lines, which are listed
          2  the command or a file is wrong

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("NAME")
        {
            Description = "The name of the grammar and of its file, as in harbour-post.",
        };
        var samples = new Option<string[]>("--from")
        {
            Description = "Pages of the site: text or HTML files, folders, patterns, JSON Lines, WARC. '-': standard input.",
            HelpName = "PAGES",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var text = new Option<string?>("--text")
        {
            Description = "The field that holds the text of a record. By default 'text', else 'raw_content'.",
            HelpName = "FIELD",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write to; NAME.newsgrammar by default. '-': standard output.",
            HelpName = "FILE",
        };
        var force = new Option<bool>("--force")
        {
            Description = "Overwrite the file if it is there.",
        };
        var command = new ExampleCommand(Name, "Drafts a grammar from pages of a site.", Examples)
        {
            name, samples, text, output, force,
        };
        command.SetAction(result => DraftRun.Run(
            result.GetRequiredValue(name),
            result.GetRequiredValue(samples),
            result.GetValue(text),
            result.GetValue(output),
            result.GetValue(force)));
        return command;
    }
}

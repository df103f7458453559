using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsGrammar.Cli.Arguments;

/// <summary>The help of a command, then examples and what its exit codes mean.</summary>
/// <param name="help">Writes the part that follows from the command's options.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Wider lines are hard to read. The library has no limit where there is no terminal.</summary>
    private const int WidestHelp = 100;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = Math.Min(help.MaxWidth, WidestHelp);
        int code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(TextFor(parseResult.CommandResult.Command));
        return code;
    }

    private static string TextFor(Command command) => command is ExampleCommand { Examples: var examples } ? examples : """
        Examples:
          newsgrammar parse article.txt                              show how an article is read
          newsgrammar parse --format jsonl pages/*.txt > pages.jsonl
          newsgrammar explain --line 7 article.txt                   why line 7 is read as it is
          newsgrammar test site.newsgrammar                          read its samples as before
          newsgrammar check site.newsgrammar                         find mistakes in a grammar
          newsgrammar survey site.newsgrammar pages                  how it reads a whole crawl
          newsgrammar corpus -g site.newsgrammar pages -o out        read millions of pages
          newsgrammar generate site.newsgrammar -o Generated         write a grammar as C#
          newsgrammar schema site.newsgrammar                        what its results look like, as JSON Schema
          newsgrammar diagram site.newsgrammar -o site.svg           draw its layouts
          newsgrammar new site --from pages/*.txt                    draft a grammar from pages

        `newsgrammar COMMAND --help` tells more about a command.

        """;
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using NewsGrammar.Cli.Commands.Check;
using NewsGrammar.Cli.Commands.Completion;
using NewsGrammar.Cli.Commands.Corpus;
using NewsGrammar.Cli.Commands.Explain;
using NewsGrammar.Cli.Commands.Generate;
using NewsGrammar.Cli.Commands.New;
using NewsGrammar.Cli.Commands.Parse;
using NewsGrammar.Cli.Commands.Schema;
using NewsGrammar.Cli.Commands.Test;
using NewsGrammar.Cli.Commands.Vocabulary;

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
        parseResult.InvocationConfiguration.Output.Write(TextFor(parseResult.CommandResult.Command.Name));
        return code;
    }

    private static string TextFor(string command) => command switch
    {
        ParseCommand.Name => ParseCommand.Examples,
        ExplainCommand.Name => ExplainCommand.Examples,
        TestCommand.Name => TestCommand.Examples,
        CheckCommand.Name => CheckCommand.Examples,
        CorpusCommand.Name => CorpusCommand.Examples,
        CorpusStatusCommand.Name => CorpusStatusCommand.Examples,
        CorpusMergeCommand.Name => CorpusMergeCommand.Examples,
        CorpusSubmitCommand.Name => CorpusSubmitCommand.Examples,
        GenerateCommand.Name => GenerateCommand.Examples,
        SchemaCommand.Name => SchemaCommand.Examples,
        NewCommand.Name => NewCommand.Examples,
        VocabularyCommand.Name => VocabularyCommand.Examples,
        CompletionCommand.Name => CompletionCommand.Examples,
        _ => """
            Examples:
              newsgrammar parse article.txt                              show how an article is read
              newsgrammar parse --format jsonl pages/*.txt > pages.jsonl
              newsgrammar explain --line 7 article.txt                   why line 7 is read as it is
              newsgrammar test site.newsgrammar                          read its samples as before
              newsgrammar check site.newsgrammar                         find mistakes in a grammar
              newsgrammar corpus -g site.newsgrammar pages -o out        read millions of pages
              newsgrammar generate site.newsgrammar -o Generated         write a grammar as C#
              newsgrammar schema site.newsgrammar                        what its results look like, as JSON Schema
              newsgrammar new site --from pages/*.txt                    draft a grammar from pages

            `newsgrammar COMMAND --help` tells more about a command.

            """,
    };
}

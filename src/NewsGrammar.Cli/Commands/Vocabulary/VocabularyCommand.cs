using System.CommandLine;
using NewsGrammar.Cli.Arguments;

namespace NewsGrammar.Cli.Commands.Vocabulary;

/// <summary><c>newsgrammar vocabulary</c>: shows the vocabularies that grammars can import.</summary>
internal static class VocabularyCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "vocabulary";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples:
          newsgrammar vocabulary                                   list the languages
          newsgrammar vocabulary arabic                            show the lines of one
          newsgrammar vocabulary french -o french.newsgrammar      change them, then import "./french.newsgrammar"

        Exit codes:
          0  the vocabulary was shown
          2  there is none of that name

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var language = new Argument<string?>("LANGUAGE")
        {
            Description = "The vocabulary to show. Without it, the names of all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> output = OutputOption.Create();
        var command = new ExampleCommand(Name, "Shows the vocabularies that grammars can import: lines that pages of a language share.", Examples)
        {
            language, output,
        };
        command.SetAction(result => VocabularyRun.Run(result.GetValue(language), result.GetValue(output)));
        return command;
    }
}

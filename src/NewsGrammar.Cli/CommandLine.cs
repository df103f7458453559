using System.CommandLine;
using System.CommandLine.Help;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Cli.Commands.Check;
using NewsGrammar.Cli.Commands.Completion;
using NewsGrammar.Cli.Commands.Corpus;
using NewsGrammar.Cli.Commands.Diagram;
using NewsGrammar.Cli.Commands.Explain;
using NewsGrammar.Cli.Commands.Format;
using NewsGrammar.Cli.Commands.Generate;
using NewsGrammar.Cli.Commands.Lines;
using NewsGrammar.Cli.Commands.Lsp;
using NewsGrammar.Cli.Commands.New;
using NewsGrammar.Cli.Commands.Parse;
using NewsGrammar.Cli.Commands.Schema;
using NewsGrammar.Cli.Commands.Survey;
using NewsGrammar.Cli.Commands.Test;
using NewsGrammar.Cli.Commands.Vocabulary;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli;

/// <summary>The command line: its commands, what it says about mistakes, and what runs.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <param name="arguments">The arguments as the shell hands them over; none asks for help.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments)
    {
        // Without response files a document may be called "@notes.txt".
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        ParseResult result = CreateRoot().Parse(arguments.Length == 0 ? ["--help"] : arguments, configuration);
        if (UsageMistake.In(result) is { } mistake)
        {
            Messages.Default.Error("newsgrammar", mistake);
            return ExitCode.Wrong;
        }

        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand CreateRoot()
    {
        var root = new RootCommand("Reads articles as plain text by grammars that describe the layout of their lines.")
        {
            ParseCommand.Create(),
            ExplainCommand.Create(),
            TestCommand.Create(),
            CheckCommand.Create(),
            FormatCommand.Create(),
            SurveyCommand.Create(),
            CorpusCommand.Create(),
            NewCommand.Create(),
            VocabularyCommand.Create(),
            LinesCommand.Create(),
            GenerateCommand.Create(),
            SchemaCommand.Create(),
            DiagramCommand.Create(),
            LspCommand.Create(),
            CompletionCommand.Create(),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        return root;
    }
}

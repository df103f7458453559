using System.CommandLine;
using System.Reflection;
using NewsGrammar.Authoring.Translation;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Lsp;

/// <summary><c>newsgrammar lsp</c>: what editors ask about grammars.</summary>
internal static class LspCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "lsp";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        An editor starts it; docs/editors.md tells how for Visual Studio Code, Neovim and Helix.

        Exit codes:
          0  the editor ended it
          1  the editor went away
          2  a mistake on the command line

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Option<string?> root = RootOption.Create();
        var stdio = new Option<bool>("--stdio")
        {
            Description = "Speaks over standard input and output, as it always does: some editors add the option.",
        };
        Option<MessageLanguage?> language = LanguageOption.Create("by default the editor's where it is one of them");
        var command = new ExampleCommand(
            Name, "Runs a language server for editors over standard input and output (Language Server Protocol).", Examples)
        {
            root, language, stdio,
        };
        command.SetAction(result => Run(result.GetValue(root), result.GetValue(language)));
        return command;
    }

    private static int Run(string? root, MessageLanguage? language)
    {
        try
        {
            _ = new ToolFiles(root);
        }
        catch (InputException exception)
        {
            Messages.Default.Error("newsgrammar", exception.Message);
            return ExitCode.Wrong;
        }

        using Stream input = Console.OpenStandardInput();
        using Stream output = Console.OpenStandardOutput();
        string version = typeof(LspCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return LanguageServer.LanguageServer.Run(input, output, () => new ToolFiles(root), language, version);
    }
}

using System.CommandLine;
using NewsGrammar.Cli.Arguments;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Commands.Completion;

/// <summary><c>newsgrammar completion</c>: makes a shell complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "completion";

    /// <summary>What help says after the options.</summary>
    public const string Examples = """
        Examples, each for the file that the shell reads when it starts:
          source <(newsgrammar completion bash)                             ~/.bashrc
          source <(newsgrammar completion zsh)                              ~/.zshrc, behind compinit
          newsgrammar completion fish | source                              ~/.config/fish/config.fish
          newsgrammar completion pwsh | Out-String | Invoke-Expression      $PROFILE

        Exit codes:
          0  the script was written
          2  the command is wrong

        """;

    private static readonly Dictionary<string, Shell> Shells = new(StringComparer.Ordinal)
    {
        ["bash"] = Shell.Bash,
        ["zsh"] = Shell.Zsh,
        ["fish"] = Shell.Fish,
        ["pwsh"] = Shell.PowerShell,
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var shell = new Argument<Shell>("SHELL")
        {
            HelpName = "SHELL",
            Description = $"The shell: {string.Join(", ", Shells.Keys)}.",
            CustomParser = static result =>
            {
                string given = result.Tokens[0].Value;
                if (!Shells.TryGetValue(given, out Shell shell))
                {
                    string advice = ClosestName.To(given, Shells.Keys) is { } closest
                        ? $"did you mean '{closest}'?"
                        : $"there are {string.Join(", ", Shells.Keys)}";
                    result.AddError($"there is no script for '{given}': {advice}");
                }

                return shell;
            },
        };
        shell.CompletionSources.Clear();
        shell.CompletionSources.Add([.. Shells.Keys]);
        Option<string?> output = OutputOption.Create();
        var command = new ExampleCommand(Name, "Writes a script that makes a shell complete commands, options and their values.", Examples) { shell, output };
        command.SetAction(result => CompletionRun.Run(result.GetValue(shell), result.GetValue(output)));
        return command;
    }
}

using System.Diagnostics;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary><c>newsgrammar completion</c>, in the shells themselves where the machine has them.</summary>
public sealed class CompletionTests
{
    [SkippableTheory]
    [InlineData("newsgrammar te", "test")]
    [InlineData("newsgrammar test --format j", "json junit")]
    [InlineData("newsgrammar test --accept-", "--accept-repairs")]
    [InlineData("newsgrammar parse --format json pag", "")]
    [InlineData("newsgrammar parse ", "")]
    [InlineData("newsgrammar completion ", "bash fish pwsh zsh")]
    public void Bash_completes_and_leaves_files_to_itself(string line, string expected)
    {
        using Workspace workspace = new();
        Skip.IfNot(Has("bash"), "There is no bash here.");
        string script = $$"""
            source <({{Workspace.Executable}} completion bash)
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<<"$COMP_LINE"; [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _newsgrammar; printf '%s\n' "${COMPREPLY[@]}"
            complete -p newsgrammar
            """;

        string[] lines = Run(workspace, "bash", "--norc", "-c", script).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), lines[..^1].Order(StringComparer.Ordinal));
        Assert.Equal("complete -o default -F _newsgrammar newsgrammar", lines[^1]);
    }

    [SkippableFact]
    public void Zsh_completes()
    {
        using Workspace workspace = new();
        Skip.IfNot(Has("zsh"), "There is no zsh here.");
        string script = $$"""
            compdef() { }; compadd() { print -l -- $found }; _files() { print files }
            source <({{Workspace.Executable}} completion zsh)
            words=(newsgrammar test --format j); CURRENT=4; _newsgrammar
            """;

        Assert.Equal("json\njunit\n", Run(workspace, "zsh", "-f", "-c", script));
    }

    [SkippableFact]
    public void Fish_completes()
    {
        using Workspace workspace = new();
        Skip.IfNot(Has("fish"), "There is no fish here.");

        string script = $"{Workspace.Executable} completion fish | source; complete -C'newsgrammar test --format j'";

        Assert.Equal("json\njunit\n", Run(workspace, "fish", "--no-config", "-c", script));
    }

    [Fact]
    public void Other_shells_are_refused_with_the_ones_there_are()
    {
        using Workspace workspace = new();

        workspace.Run("completion", "fsh").Expect(2).ExpectErrorLine("newsgrammar: error: there is no script for 'fsh': did you mean 'zsh'? (see 'newsgrammar completion --help')");
        workspace.Run("completion", "tcsh0").Expect(2).ExpectErrorLine("newsgrammar: error: there is no script for 'tcsh0': there are bash, zsh, fish, pwsh (see 'newsgrammar completion --help')");
        Assert.Contains("Register-ArgumentCompleter", workspace.Run("completion", "pwsh").Expect(0).Output, StringComparison.Ordinal);
    }

    private static bool Has(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Runs a script of a shell that finds the tool on its path.</summary>
    private static string Run(Workspace workspace, string shell, params string[] arguments)
    {
        var environment = new Dictionary<string, string?>
        {
            ["PATH"] = Path.GetDirectoryName(Workspace.Executable) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
        };
        using Process process = workspace.Start(shell, arguments, environment);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        Workspace.WaitFor(process);
        Assert.Equal("", error.Result);
        return output;
    }
}

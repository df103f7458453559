using System.Diagnostics;

namespace NewsGrammar.Cli.Tests.Tool;

/// <summary>Runs the tool at a terminal, by the program <c>script</c> of util-linux.</summary>
internal static class Pseudoterminal
{
    private const string Script = "/usr/bin/script";

    /// <summary>Whether there is such a program.</summary>
    public static bool IsAvailable => OperatingSystem.IsLinux() && File.Exists(Script);

    /// <summary>Runs the tool and gives what the terminal got, its line ends as LF.</summary>
    /// <param name="workspace">Where to run it.</param>
    /// <param name="columns">The width of the terminal.</param>
    /// <param name="arguments">The tool's arguments, in words that the shell takes as they are.</param>
    /// <param name="environment">Variables to set.</param>
    public static string Run(
        Workspace workspace, int columns, string arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        using Process process = Start(workspace, columns, arguments, environment);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Workspace.WaitFor(process);

        // What .NET sends to set the terminal's keypad up is no output of the tool.
        return output.Result.Replace("\e[?1h\e=", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
    }

    /// <summary>Runs the tool as it is; it reads what is typed on standard input.</summary>
    public static Process Start(
        Workspace workspace, int columns, string arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        string command = $"stty cols {columns}; '{Workspace.Executable}' {arguments}";
        var variables = new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>())
        {
            ["TERM"] = environment?.GetValueOrDefault("TERM") ?? "xterm",
        };
        return workspace.Start(Script, ["-qec", command, "/dev/null"], variables);
    }
}

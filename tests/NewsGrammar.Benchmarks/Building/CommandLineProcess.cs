using System.Diagnostics;

namespace NewsGrammar.Benchmarks.Building;

/// <summary>The built command line, started as a process.</summary>
/// <param name="text">The text that it parses, from its standard input.</param>
internal sealed class CommandLineProcess(byte[] text)
{
    /// <summary>Whether there is a tool to start: a build of the command line in the same configuration.</summary>
    public static bool IsBuilt => File.Exists(BuiltParts.CommandLine);

    /// <summary>Starts the tool and asks for its version: the cost of a start.</summary>
    /// <returns>The length of its output, in UTF-16 units; 0 when it failed.</returns>
    public int Version() => Run("--version");

    /// <summary>Starts the tool and lets it parse the text.</summary>
    /// <returns><inheritdoc cref="Version" path="/returns"/></returns>
    public int Parse() => Run("parse", "-", "--grammar", BuiltParts.GrammarFile, "--format", "json");

    private int Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [BuiltParts.CommandLine, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The tool does not start.");
        process.StandardInput.BaseStream.Write(text);
        process.StandardInput.Close();
        int length = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        return process.ExitCode == 0 ? length : 0;
    }
}

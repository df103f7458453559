using System.Diagnostics;
using System.Text;

namespace NewsGrammar.Docs.Tests;

/// <summary>Runs the <c>newsgrammar</c> command.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs it.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="folder">Where; null for the top folder of the repository.</param>
    /// <returns>What it prints to standard output, then what it prints to standard error.</returns>
    public static string Run(IEnumerable<string> arguments, string? folder = null)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "NewsGrammar.Cli.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(Patience), "The command does not end.");
        return output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult();
    }

    /// <summary>Runs awk.</summary>
    /// <returns>False where there is none.</returns>
    public static bool RunsAwk(IEnumerable<string> arguments, string folder)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("awk", arguments) { WorkingDirectory = folder })!;
            Assert.True(process.WaitForExit(Patience), "The script does not end.");
            Assert.Equal(0, process.ExitCode);
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

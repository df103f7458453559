using System.ComponentModel;
using System.Diagnostics;

namespace NewsGrammar.LanguageServer.Tests.Client;

/// <summary>Node.js with the packages of the extension, which <c>.ci/run</c> installs.</summary>
internal static class Node
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The folder of the extension.</summary>
    public static string Extension { get; } = Path.Combine(Repository.Root, "src", "editors", "vscode");

    /// <summary>Skips a test where Node.js or the packages are missing.</summary>
    public static void Require()
    {
        Skip.If(OperatingSystem.IsWindows(), "The scripts are started as on Unix.");
        Skip.IfNot(IsThere("node") && IsThere("npm"), "There is no Node.js.");
        Skip.IfNot(Directory.Exists(Path.Combine(Extension, "node_modules")), "The packages are not there: run `npm ci` in src/editors/vscode.");
    }

    /// <summary>Runs a program in the folder of the extension, and fails unless it ends well.</summary>
    /// <returns>What it wrote.</returns>
    public static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(Started(program, arguments))!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {process.ExitCode}\n{output.Result}\n{error.Result}");
        return output.Result;
    }

    private static ProcessStartInfo Started(string program, params string[] arguments) => new(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Extension,
    };

    private static bool IsThere(string program)
    {
        try
        {
            using Process process = Process.Start(Started(program, "--version"))!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}

using System.Diagnostics;
using System.Text;

namespace NewsGrammar.Packages.Tests.Consumers;

/// <summary>Runs programs as a developer does.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Runs the SDK and fails with all that it says when it fails.</summary>
    /// <param name="folder">Where to run it.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ProgramRun Run(string folder, params IEnumerable<string> arguments) => Try(folder, arguments).Expect(0);

    /// <summary>Runs the SDK.</summary>
    public static ProgramRun Try(string folder, params IEnumerable<string> arguments) => Program("dotnet", folder, arguments);

    /// <summary>Runs a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">Where to run it.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ProgramRun Program(string program, string folder, params IEnumerable<string> arguments) => Program(program, folder, arguments, []);

    /// <summary>Runs a program with variables set.</summary>
    public static ProgramRun Program(
        string program, string folder, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Isolate(start.Environment, isRepository: folder.StartsWith(Repository.Root, StringComparison.Ordinal));
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end within {Patience}.");
        }

        process.WaitForExit();
        return new ProgramRun($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.Result, error.Result);
    }

    /// <summary>
    /// A build of the test run hands variables to its tests that would lead another build astray; and build servers that
    /// outlive the tests would hold their folders and the pipes of their output.
    /// </summary>
    private static void Isolate(IDictionary<string, string?> environment, bool isRepository)
    {
        if (!isRepository)
        {
            // It would come before what nuget.config says.
            environment.Remove("NUGET_PACKAGES");
        }

        foreach (string name in environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "true";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true";
    }
}

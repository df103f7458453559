namespace NewsGrammar.Packages.Tests.Consumers;

/// <summary>Runs command lines as the documents show them.</summary>
internal static class Shell
{
    /// <summary>Runs commands, one a line, up to the first that fails.</summary>
    /// <returns>What they print.</returns>
    public static string Run(string folder, string commands) =>
        DotNet.Program("bash", folder, "-euo", "pipefail", "-c", commands).Expect(0).Output;
}

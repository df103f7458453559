namespace NewsGrammar.Packages.Tests.Consumers;

/// <summary>The command line as it was built.</summary>
internal static class Tool
{
    /// <summary>Runs it.</summary>
    /// <param name="folder">Where to run it.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ProgramRun Run(string folder, params IEnumerable<string> arguments) => DotNet.Program(
        "dotnet", folder, [Path.Combine(Repository.Root, "src/NewsGrammar.Cli/bin", PackageFeed.Configuration, "net10.0/NewsGrammar.Cli.dll"), .. arguments]);
}

using NewsGrammar.Packages.Tests.Consumers;
using Xunit.Abstractions;

namespace NewsGrammar.Packages.Tests;

/// <summary>The tool as a native executable.</summary>
[Collection(PackageTests.Name)]
public sealed class NativeToolTests(PackageFeed feed, ITestOutputHelper report)
{
    [SkippableFact]
    public void The_tool_does_all_that_the_managed_one_does()
    {
        NativeToolchain.Require();
        string folder = feed.NewFolder();
        ProgramRun publish = DotNet.Run(
            Repository.Root,
            "publish", "src/NewsGrammar.Cli", "-c", PackageFeed.Configuration, "-p:PublishAot=true", "--artifacts-path", Path.Combine(folder, "build"), "-o", folder, "-nologo");
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        string executable = Path.Combine(folder, "newsgrammar");
        report.WriteLine(NativeReport.Of("The tool", executable, "--version"));

        // The tests of the command line, with the same snapshots.
        string tests = Path.Combine(Repository.Root, "tests/NewsGrammar.Cli.Tests/bin", PackageFeed.Configuration, "net10.0/NewsGrammar.Cli.Tests.dll");
        ProgramRun run = DotNet.Program("dotnet", Repository.Root, ["test", tests], [new("NEWSGRAMMAR_EXECUTABLE", executable)]).Expect(0);
        Assert.Matches(@"Passed!\s+-\s+Failed:\s+0, Passed:\s+[1-9]", run.Output);
    }
}

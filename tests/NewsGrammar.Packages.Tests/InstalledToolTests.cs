using NewsGrammar.Packages.Tests.Consumers;

namespace NewsGrammar.Packages.Tests;

/// <summary>The tool as <c>dotnet tool install</c> puts it on a machine.</summary>
[Collection(PackageTests.Name)]
public sealed class InstalledToolTests(PackageFeed feed)
{
    [Fact]
    public void The_tool_installs_a_command_that_parses()
    {
        string folder = feed.NewFolder();
        File.WriteAllText(Path.Combine(folder, "wire.newsgrammar"), EmbedSection.Grammar);
        File.WriteAllText(Path.Combine(folder, "page.txt"), EmbedSection.Page);
        DotNet.Run(folder, "tool", "install", "NewsGrammar.Tool", "--version", PackageFeed.Version, "--tool-path", "tools");

        ProgramRun run = DotNet.Program(Path.Combine(folder, "tools/newsgrammar"), folder, "parse", "--grammar", "wire.newsgrammar", "page.txt", "--format", "json").Expect(1);
        Assert.Contains("\"source\": \"The Harbour Post\"", run.Output, StringComparison.Ordinal);
    }
}

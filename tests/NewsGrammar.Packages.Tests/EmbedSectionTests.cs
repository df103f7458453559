using NewsGrammar.Packages.Tests.Consumers;
using Xunit.Abstractions;

namespace NewsGrammar.Packages.Tests;

/// <summary>The README's section "Embed it", done as it says by somebody who has nothing but the packages.</summary>
[Collection(PackageTests.Name)]
public sealed class EmbedSectionTests(PackageFeed feed, ITestOutputHelper report)
{
    [Fact]
    public void The_feed_is_made_by_the_commands_that_are_shown()
    {
        // The fixture has packed what was built, project by project; the rest is the same command.
        Assert.Equal(["dotnet pack -c Release -o packages", "dotnet nuget add source \"$PWD/packages\" --name newsgrammar"], EmbedSection.FeedCommands);
        string folder = feed.NewFolder();
        File.WriteAllText(Path.Combine(folder, "nuget.config"), "<configuration><packageSources /></configuration>");
        Shell.Run(Path.GetDirectoryName(feed.Folder)!, EmbedSection.FeedCommands[1].Replace("/packages\"", "/feed\"", StringComparison.Ordinal)
            + $" --configfile '{folder}/nuget.config'");
        Assert.Contains(feed.Folder, File.ReadAllText(Path.Combine(folder, "nuget.config")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_app_prints_what_is_shown()
    {
        string app = MakeApp();
        Shell.Run(app, "dotnet build -warnaserror -nologo");

        Assert.Equal(EmbedSection.Printed, Shell.Run(app, EmbedSection.RunCommand));
    }

    [SkippableFact]
    public void The_native_executable_prints_the_same_and_keeps_results()
    {
        NativeToolchain.Require();
        string app = MakeApp();
        File.AppendAllText(Path.Combine(app, "Program.cs"), """

            var kept = NewsGrammar.Models.JsonModel.ResultTypeInfo<Wire.Model>();
            Console.WriteLine(JsonSerializer.Deserialize(JsonSerializer.Serialize(article.ToResult(), kept), kept) == article.ToResult());
            """);
        string publish = Shell.Run(app, EmbedSection.NativeCommand + " -warnaserror -p:TrimMode=full -p:TrimmerSingleWarn=false");
        Assert.DoesNotContain("warning", publish, StringComparison.OrdinalIgnoreCase);

        string executable = Path.Combine(app, "native/Reader");
        Assert.Equal(EmbedSection.Printed + "True\n", DotNet.Program(executable, app, "page.txt").Expect(0).Output);
        report.WriteLine(NativeReport.Of("The app", executable, Path.Combine(app, "page.txt")));
    }

    private string MakeApp()
    {
        string folder = feed.NewFolder();
        Shell.Run(folder, string.Join('\n', EmbedSection.AppCommands));
        string app = Path.Combine(folder, "Reader");
        File.WriteAllText(Path.Combine(app, "wire.newsgrammar"), EmbedSection.Grammar);
        File.WriteAllText(Path.Combine(app, "page.txt"), EmbedSection.Page);
        File.WriteAllText(Path.Combine(app, "Program.cs"), EmbedSection.Program);
        return app;
    }
}

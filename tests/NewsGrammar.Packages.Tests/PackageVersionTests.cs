using NewsGrammar.Packages.Tests.Consumers;

namespace NewsGrammar.Packages.Tests;

/// <summary>The version of packages that are packed from the sources.</summary>
public sealed class PackageVersionTests
{
    [Fact]
    public void Each_packing_of_the_solution_has_one_of_its_own_which_all_packages_share()
    {
        string first = Stamp("src/NewsGrammar");

        // Stamps count seconds.
        Thread.Sleep(TimeSpan.FromSeconds(1));
        string second = Stamp("src/NewsGrammar");

        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+-dev\\.[0-9]{14}$", first);
        Assert.True(string.CompareOrdinal(first, second) < 0, $"{first}, then {second}");
        Assert.Equal(second, VersionOf("src/NewsGrammar.Compiler"));
        Assert.Equal(second, VersionOf("src/NewsGrammar.Cli"));
    }

    [Fact]
    public void A_package_that_is_packed_alone_needs_one()
    {
        string folder = Directory.CreateTempSubdirectory("newsgrammar-alone-").FullName;

        ProgramRun pack = DotNet.Try(Repository.Root, "pack", "src/NewsGrammar", "-c", PackageFeed.Configuration, "--no-build", "-o", folder, "-nologo");

        Assert.NotEqual(0, pack.Code);
        Assert.Contains("A package that is packed alone needs a version of its own, -p:PackageVersion=", pack.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        Directory.Delete(folder);
    }

    private static string Stamp(string project)
    {
        DotNet.Run(Repository.Root, ["msbuild", "NewsGrammar.sln", "-t:StampPackageVersion", "-nologo", "-v:q"]);
        return VersionOf(project);
    }

    private static string VersionOf(string project) =>
        DotNet.Run(Repository.Root, ["msbuild", project, "-getProperty:PackageVersion", "-nologo"]).Output.Trim();
}

using System.Text;

namespace NewsGrammar.Packages.Tests.Consumers;

/// <summary>A project in a new folder, as a developer writes it.</summary>
internal sealed class App
{
    private readonly string _folder;

    /// <summary>Makes a project.</summary>
    /// <param name="feed">Where the packages come from.</param>
    /// <param name="properties">What its project file says besides the target framework.</param>
    /// <param name="items">The items of its project file.</param>
    public App(PackageFeed feed, string properties, string items = "")
    {
        _folder = feed.NewFolder();
        With("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>The item that adds a package.</summary>
    public static string Package(string name) => $"""<PackageReference Include="{name}" Version="{PackageFeed.Version}" />""";

    /// <summary>A path in the project's folder.</summary>
    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>Writes a file of the project.</summary>
    public App With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text, new UTF8Encoding(false));
        return this;
    }

    /// <summary>Runs the SDK in the project's folder.</summary>
    public ProgramRun DotNet(params IEnumerable<string> arguments) => Consumers.DotNet.Run(_folder, arguments);

    /// <summary>Builds the project and says how that went.</summary>
    public ProgramRun Build() => Consumers.DotNet.Try(_folder, "build", "-c", "Release", "-nologo");

    /// <summary>Builds the project and runs it.</summary>
    /// <param name="arguments">The program's arguments.</param>
    /// <returns>What it prints.</returns>
    public string Run(params IEnumerable<string> arguments)
    {
        Build().Expect(0);
        return Consumers.DotNet.Run(_folder, [PathOf("bin/Release/net10.0/App.dll"), .. arguments]).Output;
    }
}

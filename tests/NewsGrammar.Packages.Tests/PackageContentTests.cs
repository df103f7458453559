using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using NewsGrammar.Packages.Tests.Consumers;

namespace NewsGrammar.Packages.Tests;

/// <summary>What is in the packages.</summary>
[Collection(PackageTests.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] Names = ["NewsGrammar", "NewsGrammar.Compiler", "NewsGrammar.Html", "NewsGrammar.Tool"];

    public static TheoryData<string> Packages => [.. Names];

    [Theory]
    [InlineData("NewsGrammar", "analyzers/dotnet/cs/NewsGrammar.Compiler.dll", "analyzers/dotnet/cs/NewsGrammar.Generator.dll", "analyzers/dotnet/cs/NewsGrammar.dll", "analyzers/dotnet/cs/Pidgin.dll", "build/NewsGrammar.props", "build/NewsGrammar.targets", "lib/net10.0/NewsGrammar.dll", "lib/net10.0/NewsGrammar.xml")]
    [InlineData("NewsGrammar.Compiler", "lib/net10.0/NewsGrammar.Authoring.dll", "lib/net10.0/NewsGrammar.Authoring.xml", "lib/net10.0/NewsGrammar.Compiler.dll", "lib/net10.0/NewsGrammar.Compiler.xml")]
    [InlineData("NewsGrammar.Html", "lib/net10.0/NewsGrammar.Html.dll", "lib/net10.0/NewsGrammar.Html.xml")]
    [InlineData("NewsGrammar.Tool", "tools/net10.0/any/AngleSharp.dll", "tools/net10.0/any/Apache.Arrow.dll", "tools/net10.0/any/DiffPlex.dll", "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/NewsGrammar.Authoring.dll", "tools/net10.0/any/NewsGrammar.Cli.deps.json", "tools/net10.0/any/NewsGrammar.Cli.dll", "tools/net10.0/any/NewsGrammar.Cli.runtimeconfig.json", "tools/net10.0/any/NewsGrammar.Compiler.dll", "tools/net10.0/any/NewsGrammar.Corpus.dll", "tools/net10.0/any/NewsGrammar.Html.dll", "tools/net10.0/any/NewsGrammar.LanguageServer.dll", "tools/net10.0/any/NewsGrammar.dll", "tools/net10.0/any/ParquetSharp.dll", "tools/net10.0/any/Pidgin.dll", "tools/net10.0/any/Spectre.Console.Ansi.dll", "tools/net10.0/any/Spectre.Console.dll", "tools/net10.0/any/System.CommandLine.dll", "tools/net10.0/any/System.IO.Hashing.dll", "tools/net10.0/any/ZstdSharp.dll", "tools/net10.0/any/runtimes/linux-arm64/native/ParquetSharpNative.so", "tools/net10.0/any/runtimes/linux-x64/native/ParquetSharpNative.so", "tools/net10.0/any/runtimes/osx-arm64/native/ParquetSharpNative.dylib", "tools/net10.0/any/runtimes/osx-x64/native/ParquetSharpNative.dylib", "tools/net10.0/any/runtimes/win-arm64/native/ParquetSharpNative.dll", "tools/net10.0/any/runtimes/win-x64/native/ParquetSharpNative.dll")]
    public void A_package_holds_these_files(string package, params string[] files)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed[package]);
        IEnumerable<string> held = archive.Entries.Select(static entry => entry.FullName)
            .Where(static name => name.Contains('/', StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && !name.EndsWith(".pdb", StringComparison.Ordinal));

        Assert.Equal(files.Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed[package]);
        XElement metadata = XDocument.Load(archive.GetEntry(package + ".nuspec")!.Open()).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotNull(archive.GetEntry("icon.png"));
        Assert.True(Value("description")!.Length > 40);
        using var readme = new StreamReader(archive.GetEntry("README.md")!.Open());
        Assert.StartsWith("# " + package, readme.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_its_symbols_beside_it(string package)
    {
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(feed[package], ".snupkg"));

        Assert.Contains(symbols.Entries, static entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Packing_again_gives_the_same_bytes(string package)
    {
        string project = package switch { "NewsGrammar.Tool" => "NewsGrammar.Cli", "NewsGrammar.Compiler" => "NewsGrammar.Authoring", _ => package };
        string folder = feed.NewFolder();
        DotNet.Run(Repository.Root, ["pack", "src/" + project, .. PackageFeed.PackOptions, "-o", folder]);

        Assert.Equal(Entries(feed[package]), Entries(Path.Combine(folder, Path.GetFileName(feed[package]))));
    }

    [Fact]
    public void Only_the_generator_names_Roslyn()
    {
        string[] naming = [.. Names.SelectMany(Assemblies).Where(static assembly => assembly.References.Any(
            static reference => reference.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))).Select(static assembly => assembly.Name)];

        Assert.Equal(["NewsGrammar: analyzers/dotnet/cs/NewsGrammar.Generator.dll"], naming);
    }

    [Fact]
    public void No_assembly_tells_where_it_was_built()
    {
        foreach ((string name, byte[] bytes) in Names.SelectMany(Files).Where(static file => file.Name.Contains("NewsGrammar.", StringComparison.Ordinal)))
        {
            Assert.False(bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Repository.Root + "/")) >= 0, name);
        }
    }

    private IEnumerable<(string Name, IReadOnlyList<string> References)> Assemblies(string package)
    {
        foreach ((string name, byte[] bytes) in Files(package).Where(static file => file.Name.EndsWith(".dll", StringComparison.Ordinal) && !file.Name.Contains("/native/", StringComparison.Ordinal)))
        {
            using var reader = new PEReader(new MemoryStream(bytes));
            MetadataReader metadata = reader.GetMetadataReader();
            yield return (name, [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))]);
        }
    }

    private IEnumerable<(string Name, byte[] Bytes)> Files(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed[package]);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using Stream stream = entry.Open();
            stream.CopyTo(bytes);
            yield return ($"{package}: {entry.FullName}", bytes.ToArray());
        }
    }

    private static IEnumerable<string> Entries(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(static entry => $"{entry.FullName} {entry.Length} {entry.Crc32:x8}")];
    }
}

using System.Reflection;
using Microsoft.CodeAnalysis;

namespace NewsGrammar.Benchmarks.Building;

/// <summary>
/// What is built beside this project and timed as it is. The generator is loaded from its own folder: as this project's
/// analyzer it cannot be referenced as a library too.
/// </summary>
internal static class BuiltParts
{
    /// <summary>The repository that this project was built in.</summary>
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>The command line's assembly, whether it is built or not.</summary>
    public static string CommandLine { get; } = PathOf("src/NewsGrammar.Cli", "NewsGrammar.Cli.dll");

    /// <summary>The grammar file of the articles.</summary>
    public static string GrammarFile { get; } = Path.Combine(RepositoryRoot, "grammar", "arabkhabar.newsgrammar");

    private static string Generator { get; } = PathOf("generators/NewsGrammar.Generator", "NewsGrammar.Generator.dll");

    /// <summary>Makes a generator.</summary>
    public static IIncrementalGenerator CreateGenerator()
    {
        Type type = Assembly.LoadFrom(Generator).GetType("NewsGrammar.Generator.GrammarGenerator", throwOnError: true)!;
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }

    private static string PathOf(string project, string assembly) =>
        Path.Combine(RepositoryRoot, project, "bin", Metadata("Configuration"), "net10.0", assembly);

    private static string Metadata(string key) => typeof(BuiltParts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}

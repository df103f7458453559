using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Specs;

/// <summary>The grammar files that properties, variants and corpora are read with, compiled once.</summary>
public static class FixedGrammars
{
    // The first one: the typed reads that are compiled with them name its namespace.
    private static readonly string[] Names = ["arabkhabar", "news-page", "elements", "strict"];

    private static readonly CompiledGrammar[] Compiled = [.. Names.Select(SourceOf).Select(Compile)];

    /// <summary>The files.</summary>
    public static IEnumerable<SourceText> Sources => Names.Select(SourceOf);

    /// <summary>Their generated code.</summary>
    public static GeneratedEngines Generated { get; } =
        GeneratedEngines.Compile(Compiled, File.ReadAllText(PathOf("TypedReads.cs")));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FixedGrammar> All { get; } =
    [
        .. Names.Select(static (name, number) =>
            new FixedGrammar(name, new Grammar(Compiled[number]), Generated[number])),
    ];

    /// <summary>The aggregator's grammar of the site pack.</summary>
    public static FixedGrammar ArabKhabar => All[0];

    /// <summary>A grammar that uses more of the language, for the same kind of pages.</summary>
    public static FixedGrammar NewsPage => All[1];

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Theory => [.. Names];

    /// <summary>A grammar by its name.</summary>
    /// <param name="name">The name.</param>
    public static FixedGrammar Named(string name) => All.Single(grammar => grammar.Name == name);

    private static SourceText SourceOf(string name)
    {
        string path = PathOf(name + ".newsgrammar");
        return new SourceText(path, File.ReadAllText(path));
    }

    private static CompiledGrammar Compile(SourceText source)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(source);
        return compilation.Grammar ?? throw new GrammarException(compilation.Diagnostics);
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Grammars", file);
}

using BenchmarkDotNet.Attributes;
using NewsGrammar.Benchmarks.Building;
using NewsGrammar.Benchmarks.Engines;

namespace NewsGrammar.Benchmarks.Suites;

/// <summary>The compiler, and the generator in Roslyn's driver.</summary>
[MemoryDiagnoser]
public class BuildingBenchmarks
{
    private readonly string _short = ArabKhabarGrammar.Text;
    private readonly string _long = LongGrammar.Text;
    private readonly GeneratorRun _unrelated = new(ArabKhabarGrammar.Text);
    private readonly GeneratorRun _edited = new(ArabKhabarGrammar.Text);

    /// <summary>Compiles a grammar of 20 lines to C#.</summary>
    [Benchmark]
    public int CompileTwentyLines() => Compilation.Run(_short);

    /// <summary>Compiles a grammar of 2,000 lines to C#.</summary>
    [Benchmark]
    public int CompileTwoThousandLines() => Compilation.Run(_long);

    /// <summary>The generator's first run in a build.</summary>
    [Benchmark]
    public int GeneratorFirstRun() => _unrelated.FirstRun();

    /// <summary>The generator after an edit of C# that has nothing to do with grammars.</summary>
    [Benchmark]
    public int GeneratorUnrelatedEdit() => _unrelated.UnrelatedEdit();

    /// <summary>The generator after an edit of the grammar.</summary>
    [Benchmark]
    public int GeneratorGrammarEdit() => _edited.GrammarEdit();
}

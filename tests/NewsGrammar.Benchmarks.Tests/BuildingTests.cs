using NewsGrammar.Benchmarks.Building;

namespace NewsGrammar.Benchmarks.Tests;

/// <summary>The grammars that the compiler and the generator are timed on compile.</summary>
public sealed class BuildingTests
{
    [Fact]
    public void The_long_grammar_has_about_two_thousand_lines() =>
        Assert.InRange(LongGrammar.Text.Split('\n').Length, 1_900, 2_100);

    [Fact]
    public void The_compiler_compiles_both() =>
        Assert.All(BuildingCases.Compiler(), timed => Assert.Null(timed.Check()));

    [Fact]
    public void The_generator_generates_in_every_case() =>
        Assert.All(BuildingCases.Generator(), timed => Assert.Null(timed.Check()));
}

namespace NewsGrammar.Architecture.Tests;

/// <summary>The namespaces of an assembly are layers: whoever reads one need not have read those that are built on it.</summary>
public sealed class NamespaceLayerTests
{
    [Theory]
    [InlineData("NewsGrammar.Authoring")]
    [InlineData("NewsGrammar.Compiler")]
    [InlineData("NewsGrammar.Cli")]
    [InlineData("NewsGrammar.Corpus")]
    [InlineData("NewsGrammar.LanguageServer")]
    [InlineData("NewsGrammar")]
    public void No_namespaces_use_one_another_in_a_circle(string assembly)
    {
        IReadOnlyList<string> cycle = NamespaceGraph.Of(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")).FindCycle();

        Assert.True(cycle.Count == 0, string.Join('\n', cycle));
    }

    [Fact]
    public void A_cycle_is_shown_with_what_makes_it()
    {
        var graph = new NamespaceGraph();
        graph.Add("Check", "Model", "Checks uses Rule");
        graph.Add("Emit", "Check", "Emitter uses Checks");
        graph.Add("Model", "Text", "Rule uses Span");
        graph.Add("Model", "Emit", "Rule uses Emitter");

        Assert.Equal(
            ["Check -> Model: Checks uses Rule", "Model -> Emit: Rule uses Emitter", "Emit -> Check: Emitter uses Checks"],
            graph.FindCycle());
    }

    [Fact]
    public void Signatures_bodies_attributes_and_type_arguments_count()
    {
        NamespaceGraph graph = NamespaceGraph.Of(typeof(NamespaceLayerTests).Assembly.Location);

        Assert.Equal(
            ["NewsGrammar.Architecture.Tests.Made.Argument", "NewsGrammar.Architecture.Tests.Made.Attributes", "NewsGrammar.Architecture.Tests.Made.Body", "NewsGrammar.Architecture.Tests.Made.Signature"],
            graph.UsedBy("NewsGrammar.Architecture.Tests.Made"));
    }
}

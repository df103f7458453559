using NewsGrammar.Authoring.Diagrams;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Docs.Tests;

/// <summary>The diagrams in the documents: each is what the command draws of the grammar of its name.</summary>
public sealed class DiagramTests
{
    public static TheoryData<string> Diagrams() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/diagrams"), "*.svg").Select(static path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void A_diagram_shows_the_grammar_as_it_is(string name)
    {
        string grammar = $"grammar/{name}.newsgrammar";
        string drawn = LayoutDiagram.Draw(GrammarCompiler.Compile(new SourceText(grammar, Repository.Read(grammar))).Grammar!);

        Assert.True(
            drawn == Repository.Read($"docs/diagrams/{name}.svg"),
            $"draw it anew: newsgrammar diagram {grammar} -o docs/diagrams/{name}.svg");
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsGrammar.Benchmarks.Building;

/// <summary>The generator in a build: its first run, and what an edit costs after it.</summary>
internal sealed class GeneratorRun
{
    private readonly CSharpCompilation[] _compilations;
    private readonly GrammarFileText[] _grammars;
    private GeneratorDriver _driver;
    private int _edits;

    /// <summary>Runs the generator once.</summary>
    /// <param name="grammar">The text of the grammar file.</param>
    public GeneratorRun(string grammar)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class First;")]);
        _compilations =
        [
            compilation,
            compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Second;")),
        ];
        _grammars = [new GrammarFileText(grammar), new GrammarFileText(grammar + "\nline Another = \"another\" sep value:text\n")];
        _driver = Start();
    }

    /// <summary>A build from nothing.</summary>
    /// <returns>The length of what is generated, in UTF-16 units.</returns>
    public int FirstRun() => Length(Start());

    /// <summary>A build after an edit of C# that has nothing to do with grammars.</summary>
    /// <returns><inheritdoc cref="FirstRun" path="/returns"/></returns>
    public int UnrelatedEdit()
    {
        _driver = _driver.RunGenerators(_compilations[++_edits % 2]);
        return Length(_driver);
    }

    /// <summary>A build after an edit of the grammar file.</summary>
    /// <returns><inheritdoc cref="FirstRun" path="/returns"/></returns>
    public int GrammarEdit()
    {
        GrammarFileText before = _grammars[_edits % 2];
        _driver = _driver.ReplaceAdditionalText(before, _grammars[++_edits % 2]).RunGenerators(_compilations[0]);
        return Length(_driver);
    }

    private GeneratorDriver Start() => CSharpGeneratorDriver
        .Create([BuiltParts.CreateGenerator().AsSourceGenerator()], [_grammars[0]])
        .RunGenerators(_compilations[0]);

    private static int Length(GeneratorDriver driver) => driver.GetRunResult().GeneratedTrees.Sum(tree => tree.Length);
}

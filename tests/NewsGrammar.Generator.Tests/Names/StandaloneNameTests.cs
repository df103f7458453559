using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsGrammar.Authoring.Standalone;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Generator.Tests.Names;

/// <summary>Names around a parser that brings its runtime along.</summary>
public class StandaloneNameTests
{
    [Theory]
    [InlineData("Text", "My.System.Text")]
    [InlineData("Span", "")]
    [InlineData("field", "record.event")]
    public void The_runtime_is_not_in_the_way(string grammar, string space)
    {
        string text = Grammars.Everything.Replace("grammar Everything", $"grammar {grammar}", StringComparison.Ordinal);
        string code = StandaloneEmitter.Emit(GrammarCompiler.Compile(new SourceText("g", text)).Grammar!, space);
        var compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview))],
            GeneratorRun.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

        Assert.Empty(compilation.GetDiagnostics().Where(static message => message.Severity > DiagnosticSeverity.Info).Select(static message => message.ToString()));
    }
}

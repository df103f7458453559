using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Benchmarks.Building;

/// <summary>The compiler's whole way: from the text of a grammar file to that of a C# file.</summary>
internal static class Compilation
{
    private static readonly EmitOptions Options = new("Benchmark");

    /// <summary>Compiles a grammar.</summary>
    /// <returns>The length of the C# text, in UTF-16 units.</returns>
    /// <exception cref="GrammarException">The grammar has errors.</exception>
    public static int Run(string grammar)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText("grammar.newsgrammar", grammar));
        return compilation.Grammar is { } compiled
            ? CSharpEmitter.Emit(compiled, Options).Length
            : throw new GrammarException(compilation.Diagnostics);
    }
}

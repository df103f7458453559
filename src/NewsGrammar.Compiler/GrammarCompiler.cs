using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Checks;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler;

/// <summary>The compiler: from the text of a grammar file to a grammar that can be written as C# or run.</summary>
public static class GrammarCompiler
{
    /// <summary>Compiles a grammar file. No text makes it throw.</summary>
    /// <param name="source">The file.</param>
    public static GrammarCompilation Compile(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag(source);
        GrammarModel? model = GrammarReader.Read(source, diagnostics);
        if (model is null)
        {
            return new GrammarCompilation(null, diagnostics.ToList());
        }

        CompiledGrammar grammar = AutomatonBuilder.Build(model);
        NeverTakenCheck.Run(grammar, diagnostics);
        return new GrammarCompilation(grammar, diagnostics.ToList());
    }
}

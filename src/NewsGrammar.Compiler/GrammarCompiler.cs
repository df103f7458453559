using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler;

/// <summary>The compiler: from the text of a grammar file to a grammar that can be written as C# or run.</summary>
public static class GrammarCompiler
{
    /// <summary>Compiles a grammar file. No text makes it throw.</summary>
    /// <param name="source">The file.</param>
    public static GrammarCompilation Compile(SourceText source)
    {
        GrammarReading reading = GrammarReader.Read(source);
        if (reading.Grammar is null)
        {
            return new GrammarCompilation(null, reading.Diagnostics);
        }

        CompiledGrammar grammar = AutomatonBuilder.Build(reading.Grammar);
        return new GrammarCompilation(grammar, reading.Diagnostics);
    }
}

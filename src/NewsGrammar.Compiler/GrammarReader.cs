using NewsGrammar.Compiler.Binding;
using NewsGrammar.Compiler.Checks;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler;

/// <summary>The compiler's front end: from the text of a grammar file to a grammar that has been checked.</summary>
public static class GrammarReader
{
    /// <summary>Reads a grammar file. No text makes it throw, and the time it takes grows with the text's length.</summary>
    /// <param name="source">The file.</param>
    public static GrammarReading Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag(source);
        var file = GrammarFileReader.Read(source, diagnostics);
        GrammarChecks.Run(file, diagnostics);
        var grammar = GrammarBinder.Bind(file, diagnostics);
        GrammarChecks.Run(grammar, diagnostics);
        return new GrammarReading(diagnostics.HasErrors ? null : grammar, diagnostics.ToList());
    }
}

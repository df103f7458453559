using NewsGrammar.Compiler.Binding;
using NewsGrammar.Compiler.Checks;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
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
        var grammar = Read(source, diagnostics);
        return new GrammarReading(grammar, diagnostics.ToList());
    }

    /// <summary>Reads a grammar file into a grammar, null when it has an error, and its mistakes into a bag.</summary>
    internal static GrammarModel? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var file = GrammarFileReader.Read(source, diagnostics);
        GrammarChecks.Run(file, diagnostics);
        var grammar = GrammarBinder.Bind(file, diagnostics);
        GrammarChecks.Run(grammar, diagnostics);
        return diagnostics.HasErrors ? null : grammar;
    }
}

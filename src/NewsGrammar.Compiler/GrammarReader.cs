using NewsGrammar.Compiler.Binding;
using NewsGrammar.Compiler.Checks;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Expansion;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler;

/// <summary>The compiler's front end: from the text of a grammar file to a grammar that has been checked.</summary>
internal static class GrammarReader
{
    /// <summary>Reads a grammar file. No text makes it throw, and the time it takes grows with the text's length.</summary>
    /// <param name="source">The file.</param>
    /// <param name="files">The files that it may import or extend; null for none.</param>
    public static GrammarReading Read(SourceText source, IGrammarFiles? files = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag(source);
        var grammar = Read(GrammarLinker.Link(files ?? GrammarFileSet.Empty, diagnostics, isFragment: false), diagnostics, isFragment: false);
        return new GrammarReading(grammar, diagnostics.ToList());
    }

    /// <summary>Reads a grammar whose files were found, null when it has an error, and its mistakes into the bag.</summary>
    internal static GrammarModel? Read(LinkedGrammar linked, DiagnosticBag diagnostics, bool isFragment)
    {
        PartExpansion parts = PartExpansion.Run(linked, diagnostics);
        foreach (var file in linked.InnerFirst)
        {
            GrammarChecks.Run(file.Syntax, diagnostics);
        }

        var grammar = GrammarBinder.Bind(linked, parts, diagnostics);
        if (isFragment)
        {
            // Whoever imports it decides what is used.
            grammar = grammar with { OwnLines = 0, OwnLayouts = 0, UnusedParts = [] };
        }

        GrammarChecks.Run(grammar, diagnostics);
        return diagnostics.HasErrors ? null : grammar;
    }
}

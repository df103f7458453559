using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Looks for one kind of mistake in a grammar file as it is written.</summary>
internal interface IFileCheck
{
    /// <summary>Reports the mistakes of a file.</summary>
    /// <param name="file">The file. Declarations that could not be read have been reported.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    void Run(GrammarFileSyntax file, DiagnosticBag diagnostics);
}

using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Looks for one kind of mistake in a grammar whose names are resolved.</summary>
internal interface IGrammarCheck
{
    /// <summary>
    /// The mistakes after which the check is left out: it would not end, or it would report what only follows from them.
    /// </summary>
    IReadOnlyList<DiagnosticDescriptor> BlockedBy { get; }

    /// <summary>Reports the mistakes of a grammar.</summary>
    /// <param name="grammar">The grammar. Where its file has mistakes it holds stand-ins.</param>
    /// <param name="layouts">Which of its layouts refer to which.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics);
}

using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// <c>exact</c> or <c>stem</c> stands before a whole list, so that nobody takes it for the word of one literal. Reports
/// <see cref="DiagnosticDescriptors.LateExact"/>.
/// </summary>
internal sealed class LateExactCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var literals in file.Declarations.SelectMany(LiteralLists.Of))
        {
            foreach (var literal in literals.Where(static literal => literal.LateWord is not null))
            {
                diagnostics.Report(DiagnosticDescriptors.LateExact, literal.Span, [literal.LateWord!]);
            }
        }
    }
}

using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>No layout contains itself. Reports <see cref="DiagnosticDescriptors.RecursiveLayout"/>.</summary>
internal sealed class RecursiveLayoutCheck : IGrammarCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy => [];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        foreach (var cycle in layouts.Cycles)
        {
            diagnostics.Report(
                DiagnosticDescriptors.RecursiveLayout,
                cycle.Closing.Span,
                [cycle.Layout.Name, cycle.Path],
                related: [($"`{cycle.Layout.Name}`", cycle.Layout.NameSpan)]);
        }
    }
}

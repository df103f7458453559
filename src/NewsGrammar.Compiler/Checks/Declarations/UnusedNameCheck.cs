using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The document uses every line and layout. Reports <see cref="DiagnosticDescriptors.UnusedName"/>. Blocked by every
/// error: what is broken may be what uses the name.
/// </summary>
internal sealed class UnusedNameCheck : IGrammarCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy => DiagnosticDescriptors.Errors;

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        var reached = layouts.ReachedFrom(grammar.Document);
        var lines = reached
            .SelectMany(static layout => layout.Body.WithDescendants())
            .OfType<LineNode>()
            .Select(static node => node.Rule)
            .ToHashSet<LineRule>(ReferenceEqualityComparer.Instance);

        foreach (var line in grammar.Lines.Take(grammar.OwnLines).Where(line => !lines.Contains(line)))
        {
            diagnostics.Report(DiagnosticDescriptors.UnusedName, line.NameSpan, [line.Name]);
        }

        foreach (var layout in grammar.Layouts.Take(grammar.OwnLayouts).Where(layout => !reached.Contains(layout)))
        {
            diagnostics.Report(DiagnosticDescriptors.UnusedName, layout.NameSpan, [layout.Name]);
        }
    }
}

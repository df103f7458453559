using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The document uses every line and layout, and lines use every part and condition. Reports
/// <see cref="DiagnosticDescriptors.UnusedName"/>. Blocked by every error: what is broken may be what uses the name.
/// </summary>
internal sealed class UnusedNameCheck : IGrammarCheck
{
    /// <inheritdoc/>
    private const string InALayout = "use it in a layout that the document reaches, or delete it";

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
            string reserved = line.Specificity == Specificity.Labelled ? "; an unused label reserves no lines" : "";
            diagnostics.Report(DiagnosticDescriptors.UnusedName, line.NameSpan, [line.Name, InALayout + reserved]);
        }

        foreach (var layout in grammar.Layouts.Take(grammar.OwnLayouts).Where(layout => !reached.Contains(layout)))
        {
            diagnostics.Report(DiagnosticDescriptors.UnusedName, layout.NameSpan, [layout.Name, InALayout]);
        }

        foreach ((string name, SourceSpan span) in grammar.UnusedParts)
        {
            diagnostics.Report(DiagnosticDescriptors.UnusedName, span, [name, "use it in a line, or delete it"]);
        }
    }
}

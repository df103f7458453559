using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The alternatives of a choice differ. Reports <see cref="DiagnosticDescriptors.DuplicateAlternative"/>.
/// </summary>
internal sealed class DuplicateAlternativeCheck : IGrammarCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy => [];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        var choices = grammar.Layouts
            .SelectMany(static layout => layout.Body.WithDescendants())
            .OfType<ChoiceNode>();
        foreach (var choice in choices)
        {
            Check(choice, diagnostics);
        }
    }

    private static void Check(ChoiceNode choice, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<LayoutNode>(LayoutNodeComparer.Instance);
        foreach (var alternative in choice.Alternatives)
        {
            if (!seen.Add(alternative))
            {
                seen.TryGetValue(alternative, out var first);
                diagnostics.Report(
                    DiagnosticDescriptors.DuplicateAlternative,
                    alternative.Span,
                    related: [("the first one", first!.Span)]);
            }
        }
    }
}

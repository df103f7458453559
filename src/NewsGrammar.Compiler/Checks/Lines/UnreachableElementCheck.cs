using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// After a text or a list stands something that ends it. Reports <see cref="DiagnosticDescriptors.UnreachableElement"/>.
/// </summary>
internal sealed class UnreachableElementCheck : IGrammarCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy => [];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        foreach (var line in grammar.Lines)
        {
            Check(line.Elements, diagnostics);
        }
    }

    /// <summary>Remembers the capture that still takes the rest: one ends where a required literal or separator stands.</summary>
    private static void Check(IReadOnlyList<Element> elements, DiagnosticBag diagnostics)
    {
        CaptureElement? taking = null;
        foreach (var element in elements)
        {
            bool isDelimiter = element.Match(literal: static _ => true, separator: static _ => true, bullet: static _ => false, capture: static _ => false);
            if (taking is not null && !isDelimiter)
            {
                Report(taking, element, diagnostics);
            }

            CaptureElement? before = isDelimiter && element.IsOptional ? taking : null;
            taking = element.Match(
                literal: _ => before,
                separator: _ => before,
                bullet: _ => before,
                capture: static capture => capture.Kind is CaptureKind.Word or CaptureKind.Number ? null : capture);
        }
    }

    private static void Report(CaptureElement taking, Element element, DiagnosticBag diagnostics) => diagnostics.Report(
        DiagnosticDescriptors.UnreachableElement,
        element.Span,
        [$"`{diagnostics.TextOf(element.Span)}`", $"`{diagnostics.TextOf(taking.Span)}`"],
        related: [("it takes the rest", taking.Span)]);
}

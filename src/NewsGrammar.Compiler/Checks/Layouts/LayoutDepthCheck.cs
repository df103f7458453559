using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Parts of layouts do not hold one another too deep, so that later stages may follow them by calling themselves.
/// Layouts that are referred to count with all that they hold: a hundred that nest a hundred parentheses each would
/// exhaust a stack. Reports <see cref="DiagnosticDescriptors.LayoutsTooDeep"/>, once.
/// </summary>
internal sealed class LayoutDepthCheck : IGrammarCheck
{
    /// <summary>How many parts may hold one another: choices, sequences, repetitions, fields and references.</summary>
    public const int MaxDepth = 500;

    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy => [DiagnosticDescriptors.RecursiveLayout];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        var depths = new Dictionary<Layout, int>();
        foreach (var layout in layouts.InnerFirst)
        {
            depths[layout] = DepthOf(layout.Body, depths);
            if (depths[layout] > MaxDepth)
            {
                var limit = MaxDepth.ToString(CultureInfo.InvariantCulture);
                diagnostics.Report(DiagnosticDescriptors.LayoutsTooDeep, layout.NameSpan, [layout.Name, limit]);
                return;
            }
        }
    }

    private static int DepthOf(LayoutNode node, Dictionary<Layout, int> depths) => 1 + (node is LayoutReferenceNode reference
        ? depths[reference.Layout]
        : node.Parts().Select(part => DepthOf(part, depths)).DefaultIfEmpty(0).Max());
}

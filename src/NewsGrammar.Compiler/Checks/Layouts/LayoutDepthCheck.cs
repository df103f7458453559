using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// References do not lead too deep, so that later stages may follow them by calling themselves. Reports
/// <see cref="DiagnosticDescriptors.LayoutsTooDeep"/>, once.
/// </summary>
internal sealed class LayoutDepthCheck : IGrammarCheck
{
    /// <summary>How many layouts may contain one another.</summary>
    public const int MaximumDepth = 200;

    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy => [DiagnosticDescriptors.RecursiveLayout];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        var depths = new Dictionary<Layout, int>();
        foreach (var layout in layouts.InnerFirst)
        {
            var inner = layouts.ReferencesOf(layout).Select(reference => depths[reference.Layout]);
            depths[layout] = inner.DefaultIfEmpty(0).Max() + 1;
            if (depths[layout] > MaximumDepth)
            {
                diagnostics.Report(
                    DiagnosticDescriptors.LayoutsTooDeep,
                    layout.NameSpan,
                    [layout.Name, MaximumDepth.ToString(CultureInfo.InvariantCulture)]);
                return;
            }
        }
    }
}

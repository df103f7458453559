using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The names of lines and layouts stay different in C#, and so do those of a line's captures. Reports
/// <see cref="DiagnosticDescriptors.CollidingNames"/>.
/// </summary>
internal sealed class CollidingRulesCheck : IGrammarCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy => [];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        var rules = grammar.Lines.Select(static line => (line.Name, line.NameSpan))
            .Concat(grammar.Layouts.Select(static layout => (layout.Name, layout.NameSpan)));
        CollidingNames.Report(rules, diagnostics);
        foreach (var line in grammar.Lines)
        {
            CollidingNames.Report(CapturesOf(line), diagnostics);
        }
    }

    private static IEnumerable<(string, SourceSpan)> CapturesOf(LineRule line)
    {
        foreach (var capture in line.Elements.OfType<CaptureElement>())
        {
            if (capture.Name is not null)
            {
                yield return (capture.Name, new SourceSpan(capture.Span.Start, Math.Min(capture.Span.Length, capture.Name.Length)));
            }
        }
    }
}

using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// A line that is spread has captures, and all of them have names. Reports <see cref="UnnamedSpread"/>. Blocked by what leaves the
/// captures of lines unknown.
/// </summary>
internal sealed class SpreadCheck : IGrammarCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy =>
        [UnknownName, UnknownPart, UnexpectedToken, UnknownDeclaration, UnexpectedCharacter, UnreadableText, NestedTooDeep];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        IEnumerable<LineNode> spreads = grammar.Layouts
            .SelectMany(static layout => layout.Body.WithDescendants())
            .OfType<LineNode>()
            .Where(static line => line.IsSpread);
        foreach (LineNode line in spreads)
        {
            CaptureElement[] captures = [.. line.Rule.Elements.OfType<CaptureElement>()];
            if (captures.Length == 0)
            {
                diagnostics.Report(
                    UnnamedSpread, line.Span, [line.Rule.Name, "it captures nothing"], related: [("the line that is spread", line.Rule.NameSpan)]);
            }
            else if (Array.Find(captures, static capture => capture.Name is null) is { } nameless)
            {
                diagnostics.Report(
                    UnnamedSpread, line.Span, [line.Rule.Name, "a capture of it has no name"], related: [("the capture without a name", nameless.Span)]);
            }
        }
    }
}

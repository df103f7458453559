using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The captures of a line have names of their own. Reports <see cref="DiagnosticDescriptors.DuplicateCapture"/>.
/// </summary>
internal sealed class DuplicateCaptureCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var line in file.Declarations.OfType<LineSyntax>())
        {
            Check(line, diagnostics);
        }
    }

    private static void Check(LineSyntax line, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, NameSyntax>();
        foreach (var capture in line.Elements.OfType<CaptureElementSyntax>())
        {
            if (capture.Name is { } name && !first.TryAdd(name.Text, name))
            {
                diagnostics.Report(
                    DiagnosticDescriptors.DuplicateCapture,
                    PlaceOf(capture, name),
                    [name.Text],
                    related: [("the first one", first[name.Text].Span)]);
            }
        }
    }

    /// <summary>The name, or that of the part which it is in.</summary>
    private static SourceSpan PlaceOf(CaptureElementSyntax capture, NameSyntax name) =>
        capture.Span.Start == name.Span.Start ? name.Span : capture.Span;
}

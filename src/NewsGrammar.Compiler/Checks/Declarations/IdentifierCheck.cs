using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Every name can be written in C#: those of the grammar, of lines and layouts, of captures and fields. Reports
/// <see cref="DiagnosticDescriptors.NotAnIdentifier"/>.
/// </summary>
internal sealed class IdentifierCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var name in file.Declarations.SelectMany(NamesOf))
        {
            if (CSharpIdentifier.Objection(name.Text) is { } objection)
            {
                diagnostics.Report(
                    DiagnosticDescriptors.NotAnIdentifier,
                    name.Span,
                    [name.Text, CSharpIdentifier.Near(name.Text), objection]);
            }
        }
    }

    private static IEnumerable<NameSyntax> NamesOf(DeclarationSyntax declaration) => declaration switch
    {
        GrammarDeclarationSyntax grammar => [grammar.Name],
        LineSyntax line => [line.Name, .. line.Elements.OfType<CaptureElementSyntax>().Select(CaptureName).OfType<NameSyntax>()],
        LayoutSyntax layout =>
            [layout.Name, .. layout.Body.WithDescendants().OfType<FieldSyntax>().Select(static field => field.Name)],
        _ => [],
    };

    private static NameSyntax? CaptureName(CaptureElementSyntax capture) => capture.Name;
}

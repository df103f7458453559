using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Every name can be written in C#: those of the grammar, of lines and layouts, of captures and fields. Reports
/// <see cref="DiagnosticDescriptors.NotAnIdentifier"/> and <see cref="DiagnosticDescriptors.NameTooLong"/>.
/// </summary>
internal sealed class IdentifierCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var name in file.Declarations.SelectMany(NamesOf))
        {
            int bytes = Encoding.UTF8.GetByteCount(name.Text);
            if (bytes > CSharpIdentifier.MaxBytes)
            {
                diagnostics.Report(
                    DiagnosticDescriptors.NameTooLong, name.Span, [Number(bytes), Number(CSharpIdentifier.MaxBytes)]);
            }
            else if (CSharpIdentifier.Objection(name.Text) is { } objection)
            {
                diagnostics.Report(
                    DiagnosticDescriptors.NotAnIdentifier,
                    name.Span,
                    [name.Text, CSharpIdentifier.Near(name.Text), objection]);
            }
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static IEnumerable<NameSyntax> NamesOf(DeclarationSyntax declaration) => declaration switch
    {
        GrammarDeclarationSyntax grammar => [grammar.Name],
        LineSyntax line => [line.Name, .. CaptureNames(line.Elements)],
        PartSyntax part => [part.Name, .. CaptureNames(part.Elements)],
        NamedConditionSyntax condition => [condition.Name],
        LayoutSyntax layout =>
            [layout.Name, .. layout.Body.WithDescendants().OfType<FieldSyntax>().Select(static field => field.Name)],
        _ => [],
    };

    private static IEnumerable<NameSyntax> CaptureNames(IEnumerable<ElementSyntax> elements) =>
        elements.OfType<CaptureElementSyntax>().Select(static capture => capture.Name).OfType<NameSyntax>();
}

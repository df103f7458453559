using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// A field holds lines or a layout, and no fields: those need a layout that names what they are together. Reports
/// <see cref="DiagnosticDescriptors.NestedField"/> and <see cref="DiagnosticDescriptors.SpreadInField"/>.
/// </summary>
internal sealed class NestedFieldCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var layout in file.Declarations.OfType<LayoutSyntax>())
        {
            Check(layout.Body, outer: null, diagnostics);
        }
    }

    private static void Check(LayoutPartSyntax part, FieldSyntax? outer, DiagnosticBag diagnostics)
    {
        var field = part as FieldSyntax;
        if (field is not null && outer is not null)
        {
            diagnostics.Report(
                DiagnosticDescriptors.NestedField,
                field.Name.Span,
                [field.Name.Text, outer.Name.Text],
                related: [("the field around it", outer.Name.Span)]);
        }

        if (part is SpreadSyntax spread && outer is not null)
        {
            diagnostics.Report(
                DiagnosticDescriptors.SpreadInField,
                spread.Span,
                [spread.Name.Text, outer.Name.Text],
                related: [("the field around it", outer.Name.Span)]);
        }

        foreach (var inner in part.Parts)
        {
            Check(inner, field ?? outer, diagnostics);
        }
    }
}

using NewsGrammar.Compiler.Binding;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Tells of rules that are labelled though their first literal may be absent, which 0.1 took for conditional. Reports
/// <see cref="DiagnosticDescriptors.NewlyLabelled"/>.
/// </summary>
internal sealed class NewlyLabelledCheck : IFileCheck
{
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (LineSyntax line in file.Declarations.OfType<LineSyntax>().Where(static line => line.Elements[0] is LiteralElementSyntax { IsOptional: true }))
        {
            if (LineBinder.Bind(line).Specificity == Specificity.Labelled)
            {
                diagnostics.Report(DiagnosticDescriptors.NewlyLabelled, line.Name.Span, [line.Name.Text]);
            }
        }
    }
}

using NewsGrammar.Compiler.Binding;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary><c>prefer</c> raises the rank of a rule. Reports <see cref="DiagnosticDescriptors.NeedlessPrefer"/>.</summary>
internal sealed class NeedlessPreferCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (LineSyntax line in file.Declarations.OfType<LineSyntax>())
        {
            if (line.Prefer is { } place && LineBinder.Bind(line).Specificity is < Specificity.Preferred and var higher)
            {
                string beginning = higher == Specificity.Labelled ? "label" : "bullet";
                diagnostics.Report(DiagnosticDescriptors.NeedlessPrefer, place, [line.Name.Text, beginning]);
            }
        }
    }
}

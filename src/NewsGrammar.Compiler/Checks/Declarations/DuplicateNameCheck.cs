using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Lines and layouts have names of their own. Reports <see cref="DiagnosticDescriptors.DuplicateName"/>.
/// </summary>
internal sealed class DuplicateNameCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, NameSyntax>();
        foreach (var rule in file.Declarations.OfType<RuleSyntax>())
        {
            if (!first.TryAdd(rule.Name.Text, rule.Name))
            {
                diagnostics.Report(
                    DiagnosticDescriptors.DuplicateName,
                    rule.Name.Span,
                    [rule.Name.Text],
                    related: [("the first declaration", first[rule.Name.Text].Span)]);
            }
        }
    }
}

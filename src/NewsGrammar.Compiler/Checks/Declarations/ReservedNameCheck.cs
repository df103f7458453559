using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Nothing is named like a word that begins declarations: at the start of a line a reference to it would
/// end the layout. Reports <see cref="DiagnosticDescriptors.ReservedName"/>.
/// </summary>
internal sealed class ReservedNameCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var rule in file.Declarations.OfType<RuleSyntax>())
        {
            var name = rule.Name.Text;
            if (LanguageWords.Declarations.Contains(name))
            {
                var capitalised = char.ToUpperInvariant(name[0]) + name[1..];
                diagnostics.Report(DiagnosticDescriptors.ReservedName, rule.Name.Span, [name, capitalised]);
            }
        }
    }
}

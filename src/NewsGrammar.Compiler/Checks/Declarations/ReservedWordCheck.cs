using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// No condition is named like a word of conditions, and no part like a word of elements: where the name stands, the word would be read.
/// Reports <see cref="DiagnosticDescriptors.ReservedWord"/>.
/// </summary>
internal sealed class ReservedWordCheck : IFileCheck
{
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (RuleSyntax rule in file.Declarations.OfType<RuleSyntax>())
        {
            string name = rule.Name.Text;
            (string[] words, string kind) = rule switch
            {
                PartSyntax => (LanguageWords.Elements, "part"),
                NamedConditionSyntax => (LanguageWords.Conditions, "condition"),
                _ => ([], ""),
            };
            if (words.Contains(name))
            {
                diagnostics.Report(
                    DiagnosticDescriptors.ReservedWord, rule.Name.Span, [name, kind, char.ToUpperInvariant(name[0]) + name[1..]]);
            }
        }
    }
}

using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Folding leaves something of every literal, and none holds the noncharacter that ends stems. Reports <see cref="DiagnosticDescriptors.EmptyLiteral"/>.
/// Exact literals
/// are held to it too: the ends of lines and the space between elements are never compared.
/// </summary>
internal sealed class EmptyLiteralCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var literal in file.Declarations.SelectMany(LiteralLists.Of).SelectMany(All))
        {
            if (Fold.Text(literal.Value).Length == 0 || literal.Value.Contains(LiteralText.StemEnd))
            {
                diagnostics.Report(
                    DiagnosticDescriptors.EmptyLiteral, literal.Span, [diagnostics.TextOf(literal.Span)]);
            }
        }
    }

    private static IReadOnlyList<LiteralSyntax> All(IReadOnlyList<LiteralSyntax> list) => list;
}

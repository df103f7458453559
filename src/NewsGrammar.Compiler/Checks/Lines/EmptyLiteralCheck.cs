using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Folding leaves something of every literal, and none holds the noncharacter that ends stems. Reports <see cref="DiagnosticDescriptors.EmptyLiteral"/>.
/// </summary>
/// <remarks>
/// Exact literals of elements are held to it too: the ends of lines and the space between elements are never compared. Those of
/// conditions are looked for as they are, so that a tatweel, which writers use as a dash, can be asked for.
/// </remarks>
internal sealed class EmptyLiteralCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var declaration in file.Declarations)
        {
            var ofConditions = LiteralLists.OfConditions(declaration).SelectMany(static list => list).ToHashSet();
            foreach (var literal in LiteralLists.Of(declaration).SelectMany(static list => list))
            {
                if (IsEmpty(literal, isAsItIs: literal.IsExact && ofConditions.Contains(literal)))
                {
                    diagnostics.Report(DiagnosticDescriptors.EmptyLiteral, literal.Span, [diagnostics.TextOf(literal.Span)]);
                }
            }
        }
    }

    private static bool IsEmpty(LiteralSyntax literal, bool isAsItIs) => literal.Value.Contains(LiteralText.StemEnd)
        || (isAsItIs ? literal.Value.EnumerateRunes().All(static rune => CodePoints.IsSpace(rune.Value)) : Fold.Text(literal.Value).Length == 0);
}

using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The literals of a list match different texts. Reports <see cref="DiagnosticDescriptors.DuplicateLiteral"/>. Empty
/// ones are a mistake of their own.
/// </summary>
internal sealed class DuplicateLiteralCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var lists = file.Declarations.SelectMany(LiteralLists.Of);
        foreach (var list in lists.Where(static list => list.Count > 1))
        {
            Check(list, diagnostics);
        }
    }

    private static void Check(IReadOnlyList<LiteralSyntax> list, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<(bool, string, bool), LiteralSyntax>();
        foreach (var literal in list)
        {
            var compared = (literal.IsExact, literal.IsExact ? literal.Value : Fold.Text(literal.Value), literal.IsStem);
            if (compared.Item2.Length > 0 && !first.TryAdd(compared, literal))
            {
                diagnostics.Report(
                    DiagnosticDescriptors.DuplicateLiteral,
                    literal.Span,
                    [TextOf(literal, diagnostics), TextOf(first[compared], diagnostics)],
                    related: [("the first one", first[compared].Span)]);
            }
        }
    }

    private static string TextOf(LiteralSyntax literal, DiagnosticBag diagnostics) =>
        diagnostics.TextOf(literal.Span);
}

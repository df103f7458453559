using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Labels;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>The literals that begin the labelled rules of a grammar.</summary>
internal static class LabelTable
{
    /// <summary>The labels in the order of the rules.</summary>
    /// <param name="rules">The used rules by number, the labelled ones first.</param>
    public static IEnumerable<Label> Of(IReadOnlyList<LineRule> rules)
    {
        for (int rule = 0; rule < rules.Count && rules[rule].Specificity == Specificity.Labelled; rule++)
        {
            foreach (Literal literal in ((LiteralElement)rules[rule].Elements[0]).Alternatives)
            {
                yield return new Label(literal.Text, literal.IsExact ? Fold.Text(literal.Text) : literal.Compared, rule);
            }
        }
    }
}

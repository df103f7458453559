using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Finds the literals of a line.</summary>
internal static class LiteralLists
{
    /// <summary>
    /// The lists of literals of a line in the order of the file: alternatives, separators, and those of conditions. One
    /// literal alone is a list too.
    /// </summary>
    public static IEnumerable<IReadOnlyList<LiteralSyntax>> Of(LineSyntax line)
    {
        foreach (var element in line.Elements)
        {
            switch (element)
            {
                case LiteralElementSyntax literals:
                    yield return literals.Alternatives;
                    break;
                case SeparatorElementSyntax { Separators: { } separators }:
                    yield return separators;
                    break;
            }
        }

        foreach (var condition in Conditions.Of(line).OfType<LiteralConditionSyntax>())
        {
            yield return condition.Literals;
        }
    }
}

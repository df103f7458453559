using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Finds the literals of a line, of a part and of a condition.</summary>
internal static class LiteralLists
{
    /// <summary>
    /// The lists of literals of a declaration in the order of the file: alternatives, separators, and those of conditions. One
    /// literal alone is a list too.
    /// </summary>
    public static IEnumerable<IReadOnlyList<LiteralSyntax>> Of(DeclarationSyntax declaration)
    {
        foreach (var element in ElementsOf(declaration))
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

        foreach (var literals in OfConditions(declaration))
        {
            yield return literals;
        }
    }

    /// <summary>The lists of literals of a declaration's conditions.</summary>
    public static IEnumerable<IReadOnlyList<LiteralSyntax>> OfConditions(DeclarationSyntax declaration) =>
        Conditions.Of(declaration).OfType<LiteralConditionSyntax>().Select(static condition => condition.Literals);

    private static IReadOnlyList<ElementSyntax> ElementsOf(DeclarationSyntax declaration) => declaration switch
    {
        LineSyntax line => line.Elements,
        PartSyntax part => part.Elements,
        _ => [],
    };
}

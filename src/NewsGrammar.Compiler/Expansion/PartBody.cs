using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Expansion;

/// <summary>What the name of a part or of a condition stands for, with all names in it written out.</summary>
/// <param name="Elements">The elements of a part, as far as they could be written out.</param>
/// <param name="Condition">The condition; null for a part, and where it could not be written out.</param>
/// <param name="Uses">What it takes from others.</param>
internal sealed record PartBody(IReadOnlyList<ElementSyntax> Elements, ConditionSyntax? Condition, PartUses Uses)
{
    /// <summary>How many elements, literals and conditions stand in it.</summary>
    public int Size { get; } = Elements.Sum(SizeOf) + (Condition is null ? 0 : SizeOf(Condition));

    /// <summary>How deep its condition nests.</summary>
    public int Height { get; } = Condition is null ? 0 : HeightOf(Condition);

    /// <summary>How deep a condition nests; 1 for one without parts.</summary>
    public static int HeightOf(ConditionSyntax condition) => 1 + condition.Parts.Select(HeightOf).DefaultIfEmpty().Max();

    private static int SizeOf(ElementSyntax element) => element is LiteralElementSyntax literals ? literals.Alternatives.Count : 1;

    private static int SizeOf(ConditionSyntax condition) =>
        condition is LiteralConditionSyntax literals ? literals.Literals.Count : 1 + condition.Parts.Sum(SizeOf);
}

using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Compares what line rules are made of, wherever they stand in a file.</summary>
internal sealed class RuleBodyComparer : IEqualityComparer<LineRule>
{
    /// <summary>Whether two rules have the same elements and conditions, in the same order.</summary>
    public bool Equals(LineRule? left, LineRule? right) =>
        left is not null
        && right is not null
        && left.Elements.Count == right.Elements.Count
        && left.Elements.Zip(right.Elements).All(static pair => AreSame(pair.First, pair.Second))
        && (left.Condition, right.Condition) switch
        {
            (null, null) => true,
            ({ } one, { } other) => AreSame(one, other),
            _ => false,
        };

    /// <inheritdoc/>
    public int GetHashCode(LineRule rule)
    {
        var hash = default(HashCode);
        foreach (Element element in rule.Elements)
        {
            hash.Add(element.GetType());
            hash.Add((element as LiteralElement)?.Alternatives[0].Text);
        }

        hash.Add(rule.Condition?.GetType());
        return hash.ToHashCode();
    }

    private static bool AreSame(Element left, Element right) => left.IsOptional == right.IsOptional && left.Match(
        literal: one => right is LiteralElement other && AreSame(one.Alternatives, other.Alternatives),
        separator: one => right is SeparatorElement other && AreSame(one.Separators, other.Separators),
        bullet: _ => right is BulletElement,
        capture: one => right is CaptureElement other && (one.Name, one.Kind) == (other.Name, other.Kind));

    private static bool AreSame(IReadOnlyList<string>? left, IReadOnlyList<string>? right) =>
        left is null || right is null ? left is null && right is null : left.SequenceEqual(right);

    /// <summary>It calls itself as deep as the file nests parentheses, which is bounded.</summary>
    private static bool AreSame(Condition left, Condition right) => left.Match(
        count: one => right is CountCondition other && one == other,
        literal: one => right is LiteralCondition other && one.Where == other.Where && AreSame(one.Literals, other.Literals),
        fact: one => right is FactCondition other && one == other,
        and: one => right is AndCondition other && AreSame(one.Parts, other.Parts),
        or: one => right is OrCondition other && AreSame(one.Parts, other.Parts),
        not: one => right is NotCondition other && AreSame(one.Part, other.Part));

    private static bool AreSame(IReadOnlyList<Condition> left, IReadOnlyList<Condition> right) =>
        left.Count == right.Count && left.Zip(right).All(static pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(IReadOnlyList<Literal> left, IReadOnlyList<Literal> right) =>
        left.Select(static literal => (literal.Text, literal.IsExact, literal.IsStem))
            .SequenceEqual(right.Select(static literal => (literal.Text, literal.IsExact, literal.IsStem)));
}

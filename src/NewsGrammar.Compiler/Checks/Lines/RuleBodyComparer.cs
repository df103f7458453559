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

    private static bool AreSame(Element left, Element right) => left.IsOptional == right.IsOptional && (left, right) switch
    {
        (LiteralElement one, LiteralElement other) => AreSame(one.Alternatives, other.Alternatives),
        (SeparatorElement one, SeparatorElement other) => (one.Separators, other.Separators) switch
        {
            (null, null) => true,
            ({ } these, { } those) => these.SequenceEqual(those),
            _ => false,
        },
        (BulletElement, BulletElement) => true,
        (CaptureElement one, CaptureElement other) => (one.Name, one.Kind) == (other.Name, other.Kind),
        _ when left.GetType() != right.GetType() => false,
        _ => throw new ArgumentException($"No such element: {left.GetType().Name}", nameof(left)),
    };

    /// <summary>It calls itself as deep as the file nests parentheses, which is bounded.</summary>
    private static bool AreSame(Condition left, Condition right) => (left, right) switch
    {
        (CountCondition one, CountCondition other) => one == other,
        (LiteralCondition one, LiteralCondition other) => one.Where == other.Where && AreSame(one.Literals, other.Literals),
        (FirstCondition, FirstCondition) or (JoinedCondition, JoinedCondition) => true,
        (NotCondition one, NotCondition other) => AreSame(one.Part, other.Part),
        (AndCondition one, AndCondition other) => AreSame(one.Parts, other.Parts),
        (OrCondition one, OrCondition other) => AreSame(one.Parts, other.Parts),
        _ when left.GetType() != right.GetType() => false,
        _ => throw new ArgumentException($"No such condition: {left.GetType().Name}", nameof(left)),
    };

    private static bool AreSame(IReadOnlyList<Condition> left, IReadOnlyList<Condition> right) =>
        left.Count == right.Count && left.Zip(right).All(static pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(IReadOnlyList<Literal> left, IReadOnlyList<Literal> right) =>
        left.Select(static literal => (literal.Text, literal.IsExact)).SequenceEqual(right.Select(static literal => (literal.Text, literal.IsExact)));
}

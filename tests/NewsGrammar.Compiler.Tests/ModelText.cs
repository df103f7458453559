using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Writes parts of a model in one line, so that a test can tell what they hold.</summary>
internal static class ModelText
{
    public static string Of(LineRule line) =>
        string.Join(' ', line.Elements.Select(Of)) + (line.Condition is null ? "" : $" where {Of(line.Condition)}");

    public static string Of(LayoutNode node) => node switch
    {
        LineNode line => (line.IsSpread ? ".." : "") + line.Rule.Name,
        LayoutReferenceNode reference => reference.Layout.Name,
        SequenceNode sequence => $"({string.Join(' ', sequence.Parts.Select(Of))})",
        ChoiceNode choice => $"({string.Join(" | ", choice.Alternatives.Select(Of))})",
        FieldNode field => $"[{field.Name}: {Of(field.Part)}]",
        RepetitionNode repetition =>
            $"{Of(repetition.Part)}{{{repetition.Minimum},{repetition.Maximum}}}{(repetition.IsLazy ? "lazy" : "")}",
        _ => throw new ArgumentException(node.GetType().Name, nameof(node)),
    };

    private static string Of(Element element) => element switch
    {
        LiteralElement { Alternatives: [var only] } => Of(only),
        LiteralElement literals => $"({string.Join(" | ", literals.Alternatives.Select(Of))})",
        SeparatorElement { Separators: { } set } => $"sep({string.Join(' ', set.Select(static text => $"\"{text}\""))})",
        SeparatorElement => "sep",
        BulletElement => "bullet",
        CaptureElement capture => $"{capture.Name}:{capture.Kind.ToString().ToLowerInvariant()}".TrimStart(':'),
        _ => throw new ArgumentException(element.GetType().Name, nameof(element)),
    }
    + (element.IsOptional ? "?" : "");

    private static string Of(Literal literal) => $"{(literal.IsExact ? "exact " : "")}\"{literal.Text}\"";

    private static string Of(Condition condition) => condition switch
    {
        CountCondition count => $"{Measures.Of(count.Measure).Word} {Of(count.Operator)} {count.Bound}",
        LiteralCondition literals => $"{Of(literals.Where)} {string.Join(", ", literals.Literals.Select(Of))}",
        FactCondition fact => LineFacts.Of(fact.Fact).Word,
        AndCondition and => $"and({string.Join(", ", and.Parts.Select(Of))})",
        OrCondition or => $"or({string.Join(", ", or.Parts.Select(Of))})",
        NotCondition not => $"not({Of(not.Part)})",
        _ => throw new ArgumentException(condition.GetType().Name, nameof(condition)),
    };

    private static string Of(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        _ => "==",
    };

    private static string Of(LiteralPlace place) => place switch
    {
        LiteralPlace.Start => "starts with",
        LiteralPlace.End => "ends with",
        _ => "contains",
    };
}

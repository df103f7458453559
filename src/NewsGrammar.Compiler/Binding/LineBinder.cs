using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Binding;

/// <summary>Makes line rules.</summary>
internal static class LineBinder
{
    /// <summary>The model of a line rule.</summary>
    public static LineRule Bind(LineSyntax line) => new(
        line.Name.Text,
        line.Documentation,
        [.. line.Elements.Select(Bind)],
        line.Condition is null ? null : Bind(line.Condition),
        line.Name.Span)
    {
        IsPreferred = line.Prefer is not null,
    };

    private static Element Bind(ElementSyntax element) => element switch
    {
        LiteralElementSyntax literals =>
            new LiteralElement(LongestFirst(literals.Alternatives), element.IsOptional, element.Span),
        SeparatorElementSyntax separator =>
            new SeparatorElement(Values(separator.Separators), element.IsOptional, element.Span),
        BulletElementSyntax => new BulletElement(element.IsOptional, element.Span),
        CaptureElementSyntax capture =>
            new CaptureElement(capture.Name?.Text, KindOf(capture.Kind.Text), element.IsOptional, element.Span),
        _ => throw new ArgumentException($"No such element: {element.GetType().Name}", nameof(element)),
    };

    private static Condition Bind(ConditionSyntax condition) => condition switch
    {
        CountConditionSyntax count => new CountCondition(count.Measure, count.Operator, count.Bound.Value),
        LiteralConditionSyntax literals => new LiteralCondition(literals.Place, [.. literals.Literals.Select(Bind)]),
        FactConditionSyntax fact => new FactCondition(fact.Fact),
        AndConditionSyntax and => new AndCondition([.. and.Parts.Select(Bind)]),
        OrConditionSyntax or => new OrCondition([.. or.Parts.Select(Bind)]),
        NotConditionSyntax not => new NotCondition(Bind(not.Part)),
        _ => throw new ArgumentException($"No such condition: {condition.GetType().Name}", nameof(condition)),
    };

    private static Literal Bind(LiteralSyntax literal) => new(literal.Value, literal.IsExact, literal.Span) { IsStem = literal.IsStem };

    /// <summary>So that a literal never hides a longer one that begins with it.</summary>
    private static Literal[] LongestFirst(IReadOnlyList<LiteralSyntax> literals) =>
        [.. literals.Select(Bind).OrderByDescending(static literal => literal.Letters.Length)];

    private static string[]? Values(IReadOnlyList<LiteralSyntax>? literals) =>
        literals?.Select(static literal => literal.Value).ToArray();

    /// <summary>The reserved kind is reported elsewhere, and stands for a list until then.</summary>
    private static CaptureKind KindOf(string word) => word switch
    {
        "text" => CaptureKind.Text,
        "word" => CaptureKind.Word,
        "number" => CaptureKind.Number,
        "list" => CaptureKind.List,
        _ => CaptureKind.Phrases,
    };
}

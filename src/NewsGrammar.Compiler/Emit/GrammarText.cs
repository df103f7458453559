using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Rules and layouts as a grammar file would write them, for the comments of generated code.</summary>
internal static class GrammarText
{
    /// <summary>A line rule.</summary>
    public static string Of(LineRule rule) => $"{(rule.IsPreferred ? "prefer " : "")}line {rule.Name} = {BodyOf(rule)}";

    /// <summary>A line rule without its name.</summary>
    private static string BodyOf(LineRule rule) =>
        string.Join(' ', rule.Elements.Select(Of)) + (rule.Condition is { } condition ? " where " + Of(condition) : "");

    /// <summary>A layout.</summary>
    public static string Of(Layout layout) => $"{(layout.IsDocument ? "document" : "layout")} {layout.Name} = {Of(layout.Body)}";

    /// <summary>An element of a rule.</summary>
    public static string Of(Element element)
    {
        string text = element.Match(
            literal: static literal => literal.Alternatives is [var only] ? Of(only) : $"({string.Join(" | ", literal.Alternatives.Select(Of))})",
            separator: static separator => separator.Separators is { } own ? $"sep({string.Join(' ', own.Select(CSharpLiteral.String))})" : "sep",
            bullet: static _ => "bullet",
            capture: static capture => (capture.Name is null ? "" : capture.Name + ":") + capture.Kind.ToString().ToLowerInvariant());
        return element.IsOptional ? text + "?" : text;
    }

    private static string Of(Literal literal) => (literal.IsExact ? "exact " : literal.IsStem ? "stem " : "") + CSharpLiteral.String(literal.Text);

    /// <summary>Literals with commas between them; <c>exact</c> stands once before all of them.</summary>
    private static string Of(IReadOnlyList<Literal> list) =>
        (list[0].IsExact ? "exact " : list[0].IsStem ? "stem " : "") + string.Join(", ", list.Select(static literal => CSharpLiteral.String(literal.Text)));

    /// <summary>A condition.</summary>
    public static string Of(Condition condition) => condition.Match(
        count: static count => $"{Measures.Of(count.Measure).Word} {count.Operator.ToText()} {count.Bound}",
        literal: static literal => $"{Of(literal.Where)} {Of(literal.Literals)}",
        fact: static fact => LineFacts.Of(fact.Fact).Word,
        and: static and => string.Join(" and ", and.Parts.Select(Grouped)),
        or: static or => string.Join(" or ", or.Parts.Select(Grouped)),
        not: static not => "not " + Grouped(not.Part));

    private static string Of(LiteralPlace place) => place switch
    {
        LiteralPlace.Start => "starts with",
        LiteralPlace.End => "ends with",
        _ => "contains",
    };

    private static string Grouped(Condition condition) =>
        condition is AndCondition or OrCondition ? $"({Of(condition)})" : Of(condition);

    private static string Of(LayoutNode node) => node switch
    {
        LineNode line => (line.IsSpread ? ".." : "") + line.Rule.Name,
        LayoutReferenceNode reference => reference.Layout.Name,
        SequenceNode sequence => string.Join(' ', sequence.Parts.Select(part => part is ChoiceNode ? $"({Of(part)})" : Of(part))),
        ChoiceNode choice => string.Join(" | ", choice.Alternatives.Select(Of)),
        RepetitionNode { Part: FieldNode field } repetition when Atom(field.Part)[0] != '(' => Of(field) + Quantifier(repetition),
        RepetitionNode repetition => Atom(repetition.Part) + Quantifier(repetition),
        FieldNode field => $"{field.Name}: {Atom(field.Part)}",
        _ => throw new ArgumentException($"No such part: {node.GetType().Name}", nameof(node)),
    };

    private static string Atom(LayoutNode node) => node is LineNode or LayoutReferenceNode ? Of(node) : $"({Of(node)})";

    private static string Quantifier(RepetitionNode repetition)
    {
        string bounds = (repetition.Minimum, repetition.Maximum) switch
        {
            (0, 1) => "?",
            (0, null) => "*",
            (1, null) => "+",
            (int minimum, null) => $"{{{minimum},}}",
            (int minimum, int maximum) when minimum == maximum => $"{{{minimum}}}",
            (int minimum, int maximum) => $"{{{minimum},{maximum}}}",
        };
        return repetition.IsLazy ? bounds + "?" : bounds;
    }
}

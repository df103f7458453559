using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using Pidgin;
using static NewsGrammar.Compiler.Syntax.Parsing.TokenParsers;
using static Pidgin.Parser;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>The parts of a layout: <c>|</c> binds least, then sequence, then fields, then quantifiers.</summary>
internal static class LayoutParsers
{
    private const string APart = "a line, a layout or a field";
    private const string AQuantifier = "a quantifier (`?`, `*`, `+` or `{2,5}`)";

    private static readonly Parser<Token, LayoutPartSyntax> Reference =
        Name(APart).Select<LayoutPartSyntax>(static name => new ReferenceSyntax(name, name.Span));

    private static readonly Parser<Token, LayoutPartSyntax> Spread = Map(
        static (dots, name) => (LayoutPartSyntax)new SpreadSyntax(name, SourceSpan.Covering(dots.Span, name.Span)),
        Sign("..", APart),
        Name("the name of a line"));

    private static readonly Parser<Token, LayoutPartSyntax> Group = Map(
        static (open, part, close) => part with { Span = SourceSpan.Covering(open.Span, close.Span) },
        Sign("(", APart),
        Rec(static () => Layout!),
        Sign(")"));

    private static readonly Parser<Token, QuantifierSyntax> Counts = Map(
        static (open, minimum, maximum, close) => ToQuantifier(
            minimum, maximum.HasValue, maximum.GetValueOrDefault(), SourceSpan.Covering(open.Span, close.Span)),
        Sign("{", AQuantifier),
        Number,
        Sign(",").Then(Number.Optional()).Select(static number => number.GetValueOrDefault()).Optional(),
        Sign("}"));

    private static readonly Parser<Token, QuantifierSyntax> Quantifier = Map(
        static (quantifier, lazy) => lazy.HasValue
            ? quantifier with { IsLazy = true, Span = SourceSpan.Covering(quantifier.Span, lazy.Value.Span) }
            : quantifier,
        OneOf(QuantifierSign("?", 0, 1), QuantifierSign("*", 0, null), QuantifierSign("+", 1, null), Counts),
        Sign("?", AQuantifier).Optional());

    private static readonly Parser<Token, LayoutPartSyntax> Quantified = Map(
        static (part, quantifiers) => Quantify(part, [.. quantifiers]),
        OneOf(Reference, Spread, Group),
        Quantifier.Many());

    private static readonly Parser<Token, LayoutPartSyntax> Field = Map(
        static (documentation, name, part) => (LayoutPartSyntax)new FieldSyntax(
            DocumentationText.Of([.. documentation]), name, part, SourceSpan.Covering(name.Span, part.Span)),
        Documentation(APart).Many(),
        NameWithColon(APart),
        Quantified);

    private static readonly Parser<Token, LayoutPartSyntax> Sequence = Field.Or(Quantified)
        .AtLeastOnce()
        .Select(static parts => Combine([.. parts], static (all, span) => new SequenceSyntax(all, span)));

    /// <summary>All that a layout is made of.</summary>
    public static readonly Parser<Token, LayoutPartSyntax> Layout = Sequence
        .SeparatedAtLeastOnce(Sign("|"))
        .Select(static parts => Combine([.. parts], static (all, span) => new ChoiceSyntax(all, span)));

    private static Parser<Token, QuantifierSyntax> QuantifierSign(string sign, int minimum, int? maximum) =>
        Sign(sign, AQuantifier).Select(token => new QuantifierSyntax(minimum, maximum, [], token.Span));

    private static QuantifierSyntax ToQuantifier(NumberSyntax minimum, bool hasComma, NumberSyntax? maximum, SourceSpan span) =>
        (hasComma, maximum) switch
        {
            (false, _) => new QuantifierSyntax(minimum.Value, minimum.Value, [minimum], span),
            (true, null) => new QuantifierSyntax(minimum.Value, null, [minimum], span),
            (true, { } number) => new QuantifierSyntax(minimum.Value, number.Value, [minimum, number], span),
        };

    private static LayoutPartSyntax Quantify(LayoutPartSyntax part, QuantifierSyntax[] quantifiers) =>
        quantifiers is [.., var last]
            ? new RepetitionSyntax(part, quantifiers, SourceSpan.Covering(part.Span, last.Span))
            : part;

    private static LayoutPartSyntax Combine(
        LayoutPartSyntax[] parts,
        Func<IReadOnlyList<LayoutPartSyntax>, SourceSpan, LayoutPartSyntax> combination) =>
        parts is [var only] ? only : combination(parts, SourceSpan.Covering(parts[0].Span, parts[^1].Span));
}

using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using Pidgin;
using static NewsGrammar.Compiler.Syntax.Parsing.TokenParsers;
using static Pidgin.Parser;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>The elements of a line.</summary>
internal static class ElementParsers
{
    private const string AnElement = "an element (a literal, `sep`, `bullet`, a capture such as `value:text`, or the name of a part)";
    private const string ALiteral = "a literal";
    private const string AKind = "`text`, `word`, `number`, `list` or `phrases`";

    private const string AnAlternative = "the name of a part of literals";

    private static readonly Parser<Token, LiteralSyntax> Literal = LiteralAs(ALiteral);

    private static readonly Parser<Token, ElementSyntax> LiteralAlone =
        LiteralAs(AnElement).Select<ElementSyntax>(static literal => new LiteralElementSyntax([literal], literal.Span));

    private static readonly Parser<Token, ElementSyntax> LiteralChoice = Map(
        static (open, alternatives, close) => ChoiceOf([.. alternatives], SourceSpan.Covering(open.Span, close.Span)),
        Sign("(", AnElement),
        Literal.Select<ElementSyntax>(static literal => new LiteralElementSyntax([literal], literal.Span))
            .Or(PartName(AnAlternative))
            .SeparatedAtLeastOnce(Sign("|")),
        Sign(")"));

    private static readonly Parser<Token, ElementSyntax> Separator = Map(
        static (word, set) => (ElementSyntax)(set.HasValue
            ? new SeparatorElementSyntax(set.Value.Separators, SourceSpan.Covering(word.Span, set.Value.Close.Span))
            : new SeparatorElementSyntax(null, word.Span)),
        Word("sep", AnElement),
        Map(
            static (_, separators, close) => (Separators: (IReadOnlyList<LiteralSyntax>)[.. separators], Close: close),
            AttachedSign("("),
            TokenParsers.Literal(ALiteral).Select(static token => ToLiteral(token, isExact: true)).AtLeastOnce(),
            Sign(")")).Optional());

    private static readonly Parser<Token, ElementSyntax> Bullet =
        Word("bullet", AnElement).Select<ElementSyntax>(static word => new BulletElementSyntax(word.Span));

    private static readonly Parser<Token, ElementSyntax> NamedCapture = Map(
        static (name, kind) => (ElementSyntax)new CaptureElementSyntax(
            name, ToName(kind), SourceSpan.Covering(name.Span, kind.Span)),
        NameWithColon(AnElement),
        WordOf(LanguageWords.CaptureKinds, AKind));

    private static readonly Parser<Token, ElementSyntax> AnonymousCapture = WordOf(LanguageWords.CaptureKinds, AnElement)
        .Select<ElementSyntax>(static kind => new CaptureElementSyntax(null, ToName(kind), kind.Span));

    /// <summary>At least one element.</summary>
    public static readonly Parser<Token, IEnumerable<ElementSyntax>> Elements = Map(
        static (element, optional) => element with { IsOptional = optional.HasValue },
        OneOf(NamedCapture, LiteralAlone, LiteralChoice, Separator, Bullet, AnonymousCapture, PartName(AnElement)),
        Sign("?").Optional()).AtLeastOnce();

    /// <summary>Literals with <c>,</c> between them. <c>exact</c> before the first holds for all.</summary>
    public static readonly Parser<Token, IEnumerable<LiteralSyntax>> LiteralList =
        Literal.SeparatedAtLeastOnce(Sign(",")).Select(static literals => ExactAsTheFirst([.. literals]));

    private static Parser<Token, ElementSyntax> PartName(string expectation) => new ExpectedTokenParser(
            static (token, next) => token.Kind == TokenKind.Name && !token.IsWordOf(LanguageWords.Elements) && next?.IsSign(":") != true, expectation)
        .Select<ElementSyntax>(static token => new PartReferenceSyntax(ToName(token), token.Span));

    private static ElementSyntax ChoiceOf(ElementSyntax[] alternatives, SourceSpan span) =>
        Array.TrueForAll(alternatives, static alternative => alternative is LiteralElementSyntax)
            ? new LiteralElementSyntax([.. alternatives.SelectMany(static alternative => ((LiteralElementSyntax)alternative).Alternatives)], span)
            : new LiteralChoiceSyntax(alternatives, span);

    private static IEnumerable<LiteralSyntax> ExactAsTheFirst(LiteralSyntax[] literals) => literals.Select((literal, index) =>
        literal with
        {
            IsExact = literals[0].IsExact,
            IsStem = literals[0].IsStem,
            LateWord = index == 0 ? null : literal.IsExact ? "exact" : literal.IsStem ? "stem" : null,
        });

    private static Parser<Token, LiteralSyntax> LiteralAs(string expectation) =>
        Word("exact", expectation).Then(TokenParsers.Literal(ALiteral)).Select(static token => ToLiteral(token, isExact: true))
            .Or(Word("stem", expectation).Then(TokenParsers.Literal(ALiteral)).Select(static token => ToLiteral(token, isExact: false) with { IsStem = true }))
            .Or(TokenParsers.Literal(expectation).Select(static token => ToLiteral(token, isExact: false)));
}

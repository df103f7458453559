using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using Pidgin;
using static NewsGrammar.Compiler.Syntax.Parsing.TokenParsers;
using static Pidgin.Parser;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>The conditions of a line: <c>or</c> binds least, then <c>and</c>, then <c>not</c>.</summary>
internal static class ConditionParsers
{
    private static readonly string ACondition = "a condition ("
        + string.Join(", ", [.. Measures.Words.Select(Quoted), "`starts with`", "`ends with`", "`contains`", .. FactsAlone.Select(Quoted)])
        + ", `not` or the name of one)";

    private const string AComparison = "a comparison (`<`, `<=`, `>`, `>=` or `==`)";

    private static readonly Parser<Token, ComparisonOperator> Comparison = OneOf(
        Sign("<", AComparison).ThenReturn(ComparisonOperator.Less),
        Sign("<=", AComparison).ThenReturn(ComparisonOperator.LessOrEqual),
        Sign(">", AComparison).ThenReturn(ComparisonOperator.Greater),
        Sign(">=", AComparison).ThenReturn(ComparisonOperator.GreaterOrEqual),
        Sign("==", AComparison).ThenReturn(ComparisonOperator.Equal));

    private static readonly Parser<Token, ConditionSyntax> Count = Map(
        static (measure, comparison, bound) => (ConditionSyntax)new CountConditionSyntax(
            Measures.Named(measure.ToString()),
            comparison,
            bound,
            SourceSpan.Covering(measure.Span, bound.Span)),
        WordOf([.. Measures.Words.Except(LineFacts.Words)], ACondition),
        Comparison,
        Number);

    /// <summary>A word that is a condition alone, and counts where a comparison follows.</summary>
    private static readonly Parser<Token, ConditionSyntax> FactOrCount = Map(
        static (word, compared) => compared.Match<ConditionSyntax>(
            just: count => new CountConditionSyntax(
                Measures.Named(word.ToString()), count.Comparison, count.Bound, SourceSpan.Covering(word.Span, count.Bound.Span)),
            nothing: () => new FactConditionSyntax(LineFacts.Named(word.ToString()), word.Span)),
        WordOf([.. Measures.Words.Intersect(LineFacts.Words)], ACondition),
        Map(static (comparison, bound) => (Comparison: comparison, Bound: bound), Comparison, Number).Optional());

    private static readonly Parser<Token, ConditionSyntax> Literals = Map(
        static (place, literals) => (ConditionSyntax)ToLiterals(place.Word, place.Place, [.. literals]),
        OneOf(
            Word("starts", ACondition).Before(Word("with")).Select(static word => (Word: word, Place: LiteralPlace.Start)),
            Word("ends", ACondition).Before(Word("with")).Select(static word => (Word: word, Place: LiteralPlace.End)),
            Word("contains", ACondition).Select(static word => (Word: word, Place: LiteralPlace.Anywhere))),
        ElementParsers.LiteralList);

    private static readonly Parser<Token, ConditionSyntax> Fact = WordOf([.. FactsAlone], ACondition)
        .Select<ConditionSyntax>(static word => new FactConditionSyntax(LineFacts.Named(word.ToString()), word.Span));

    // What is compared, or followed by a literal, was meant as a word of the language.
    private static readonly Parser<Token, ConditionSyntax> Reference = new ExpectedTokenParser(
            static (token, next) => token.Kind == TokenKind.Name && !token.IsWordOf(LanguageWords.Conditions) && IsBehindName(next), ACondition)
        .Select<ConditionSyntax>(static token => new ConditionReferenceSyntax(TokenParsers.ToName(token), token.Span));

    private static readonly Parser<Token, ConditionSyntax> Group =
        Rec(static () => Condition!).Between(Sign("(", ACondition), Sign(")"));

    private static readonly Parser<Token, ConditionSyntax> Denied = Map(
        static (denials, condition) => denials.Reverse().Aggregate(condition, Deny),
        Word("not", ACondition).Many(),
        OneOf(Count, FactOrCount, Literals, Fact, Reference, Group));

    private static readonly Parser<Token, ConditionSyntax> Conjunction = Denied
        .SeparatedAtLeastOnce(Word("and"))
        .Select(static parts => Combine([.. parts], static (all, span) => new AndConditionSyntax(all, span)));

    /// <summary>A condition.</summary>
    public static readonly Parser<Token, ConditionSyntax> Condition = Conjunction
        .SeparatedAtLeastOnce(Word("or"))
        .Select(static parts => Combine([.. parts], static (all, span) => new OrConditionSyntax(all, span)));

    private static IEnumerable<string> FactsAlone => LineFacts.Words.Except(Measures.Words);

    private static bool IsBehindName(Token? next) =>
        next is not { } token || token.IsSign(")") || token.IsWordOf(["and", "or"]) || token.Kind is TokenKind.Documentation;

    private static string Quoted(string word) => $"`{word}`";

    private static LiteralConditionSyntax ToLiterals(Token word, LiteralPlace place, LiteralSyntax[] literals) =>
        new LiteralConditionSyntax(place, literals, SourceSpan.Covering(word.Span, literals[^1].Span));

    private static ConditionSyntax Deny(ConditionSyntax condition, Token denial) =>
        new NotConditionSyntax(condition, SourceSpan.Covering(denial.Span, condition.Span));

    private static ConditionSyntax Combine(
        ConditionSyntax[] parts,
        Func<IReadOnlyList<ConditionSyntax>, SourceSpan, ConditionSyntax> combination) =>
        parts is [var only] ? only : combination(parts, SourceSpan.Covering(parts[0].Span, parts[^1].Span));
}

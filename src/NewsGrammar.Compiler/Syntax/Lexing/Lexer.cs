using NewsGrammar.Compiler.Text;
using Pidgin;
using static Pidgin.Parser;
using Units = Pidgin.Parser<char>;

namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>
/// Cuts a grammar file into tokens. It takes every text: what the language does not know becomes a token of its own.
/// </summary>
internal static class Lexer
{
    private static readonly Parser<char, TokenKind> Space = Run(Characters.IsSpace, TokenKind.Space);

    private static readonly Parser<char, TokenKind> Comment = Try(String("//"))
        .Then(Units.Token(static unit => !Characters.IsLineEnd(unit)).SkipMany())
        .Slice(static (text, _) => IsDocumentation(text) ? TokenKind.Documentation : TokenKind.Comment);

    private static readonly Parser<char, TokenKind> Name = Units.Token(Characters.IsOfName).SkipAtLeastOnce()
        .Slice(static (text, _) => Characters.IsNumber(text) ? TokenKind.Number : TokenKind.Name);

    private static readonly Parser<char, TokenKind> Literal = Char('"')
        .Then(EscapedUnit().Or(Units.Token(IsOfLiteral).IgnoreResult()).SkipMany())
        .Then(Char('"').ThenReturn(TokenKind.Literal).Or(Units.Return(TokenKind.UnterminatedLiteral)));

    private static readonly Parser<char, TokenKind> Sign = OneOf(
            Try(String("<=")), Try(String(">=")), Try(String("==")), Try(String("..")), OneOf(Characters.Signs).Select(char.ToString))
        .ThenReturn(TokenKind.Sign);

    private static readonly Parser<char, TokenKind> Unknown =
        Run(Characters.IsUnknown, TokenKind.Unknown).Or(Units.Any.ThenReturn(TokenKind.Unknown));

    private static readonly Parser<char, IEnumerable<Lexeme>> Lexemes =
        Map(static (kind, end) => new Lexeme(kind, end), OneOf(Space, Name, Sign, Literal, Comment, Unknown), Units.CurrentOffset)
            .Many().Before(Units.End);

    /// <summary>The tokens of a file, white space and comments left out.</summary>
    public static List<Token> Read(SourceText source) => Read(source, keepsComments: false);

    /// <summary>The tokens of a file, only white space left out.</summary>
    public static List<Token> ReadWithComments(SourceText source) => Read(source, keepsComments: true);

    private static List<Token> Read(SourceText source, bool keepsComments)
    {
        var tokens = new List<Token>();
        var isFirstOnLine = true;
        var isAttached = false;
        var start = source.Start;
        foreach (var lexeme in Lexemes.ParseOrThrow(source.Text))
        {
            var span = new SourceSpan(start, source.Start + lexeme.End - start);
            start = source.Start + lexeme.End;
            if (lexeme.Kind is TokenKind.Space or TokenKind.Comment)
            {
                if (keepsComments && lexeme.Kind == TokenKind.Comment)
                {
                    tokens.Add(new Token(source, lexeme.Kind, span, isFirstOnLine, isAttached));
                }

                isFirstOnLine |= source.Slice(span).IndexOfAny('\n', '\r') >= 0;
                isAttached = false;
                continue;
            }

            tokens.Add(new Token(source, lexeme.Kind, span, isFirstOnLine, isAttached));
            isFirstOnLine = false;
            isAttached = true;
        }

        return tokens;
    }

    private static Parser<char, TokenKind> Run(Func<char, bool> accepts, TokenKind kind) =>
        Units.Token(accepts).SkipAtLeastOnce().ThenReturn(kind);

    /// <summary>A backslash and what it escapes. At the line's end it escapes nothing.</summary>
    private static Parser<char, Unit> EscapedUnit() => Char('\\')
        .Then(Units.Token(static unit => !Characters.IsLineEnd(unit)).IgnoreResult().Or(Units.Return(Pidgin.Unit.Value)));

    private static bool IsOfLiteral(char unit) => unit is not ('"' or '\\') && !Characters.IsLineEnd(unit);

    /// <summary>As in C#, three slashes document and four do not.</summary>
    private static bool IsDocumentation(ReadOnlySpan<char> comment) =>
        comment.StartsWith("///") && !comment.StartsWith("////");
}

using System.Globalization;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using Pidgin;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>The parsers of single tokens. Each says what it expects in the words of the language.</summary>
internal static class TokenParsers
{
    /// <summary>The end of the declaration.</summary>
    public static readonly Parser<Token, Unit> End = new ExpectedEndParser();

    /// <summary>A number.</summary>
    public static readonly Parser<Token, NumberSyntax> Number =
        new ExpectedTokenParser(static (token, _) => token.Kind == TokenKind.Number, "a number").Select(ToNumber);

    /// <summary>A doc comment. What it stands above is what a reader expects.</summary>
    public static Parser<Token, Token> Documentation(string expectation) =>
        new ExpectedTokenParser(static (token, _) => token.Kind == TokenKind.Documentation, expectation);

    /// <summary>A word of the language.</summary>
    public static Parser<Token, Token> Word(string word, string? expectation = null) =>
        new ExpectedTokenParser((token, _) => token.IsWord(word), expectation ?? $"`{word}`");

    /// <summary>One of several words of the language.</summary>
    public static Parser<Token, Token> WordOf(string[] words, string expectation) =>
        new ExpectedTokenParser((token, _) => token.IsWordOf(words), expectation);

    /// <summary>A sign.</summary>
    public static Parser<Token, Token> Sign(string sign, string? expectation = null) =>
        new ExpectedTokenParser((token, _) => token.IsSign(sign), expectation ?? $"`{sign}`");

    /// <summary>A sign that follows the token before it without white space.</summary>
    public static Parser<Token, Token> AttachedSign(string sign) =>
        new ExpectedTokenParser((token, _) => token.IsAttached && token.IsSign(sign), $"`{sign}`");

    /// <summary>Any name. One that begins with a digit is a name too: that it is none in C# is said later.</summary>
    public static Parser<Token, NameSyntax> Name(string expectation) =>
        new ExpectedTokenParser(static (token, _) => IsName(token), expectation).Select(ToName);

    /// <summary>A name, and the <c>:</c> that must follow it. Without a <c>:</c> nothing is taken.</summary>
    public static Parser<Token, NameSyntax> NameWithColon(string expectation) =>
        new ExpectedTokenParser(static (token, next) => IsName(token) && next is { } colon && colon.IsSign(":"), expectation)
            .Before(Sign(":"))
            .Select(ToName);

    /// <summary>A literal without <c>exact</c>.</summary>
    public static Parser<Token, Token> Literal(string expectation) =>
        new ExpectedTokenParser(
            static (token, _) => token.Kind is TokenKind.Literal or TokenKind.UnterminatedLiteral, expectation);

    /// <summary>The name that a token is.</summary>
    public static NameSyntax ToName(Token token) => new(token.ToString(), token.Span);

    /// <summary>The literal that a token is.</summary>
    public static LiteralSyntax ToLiteral(Token token, bool isExact) => new(LiteralValue.Of(token), isExact, token.Span);

    private static bool IsName(Token token) => token.Kind is TokenKind.Name or TokenKind.Number;

    private static NumberSyntax ToNumber(Token token)
    {
        long value = 0;
        foreach (var digit in token.Text)
        {
            value = Math.Min(int.MaxValue, (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit));
        }

        return new NumberSyntax((int)value, token.Span);
    }
}

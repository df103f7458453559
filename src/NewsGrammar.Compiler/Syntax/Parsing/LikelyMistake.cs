using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>Knows the mistakes that people make in one place or another, and the way out of each.</summary>
internal static class LikelyMistake
{
    /// <summary>The way out of the mistake that a token which was not taken is a sign of; null when it is a sign of none.</summary>
    /// <param name="tokens">The tokens of the declaration.</param>
    /// <param name="index">Where the token stands; the number of tokens at the end of the declaration.</param>
    public static string? Help(ReadOnlySpan<Token> tokens, int index)
    {
        if (index == 0 || index >= tokens.Length)
        {
            return null;
        }

        Token found = tokens[index];
        Token before = tokens[index - 1];
        bool isLine = tokens[0].IsWordOf([LanguageWords.Line, LanguageWords.Part, LanguageWords.Condition]);
        return found switch
        {
            { Kind: TokenKind.Literal } when isLine && (before.IsWord("or") || before.IsSign("|")) && IsAfterWhere(tokens[..index]) =>
                "literals of one condition are parted by commas: `ends with \".\", \"!\"`",
            { Kind: TokenKind.Sign } when found.IsSign("|") && isLine && IsAfterWhere(tokens[..index]) =>
                "literals of one condition are parted by commas: `ends with \".\", \"!\"`; conditions by `or`",
            { Kind: TokenKind.Sign } when found.IsSign("|") && isLine =>
                "put alternatives into parentheses: `(\"Source\" | \"Agency\") sep name:text`",
            { Kind: TokenKind.Sign } when found.IsSign(",") && isLine => "alternatives are parted by `|`: `(\"Source\" | \"Agency\")`",
            _ when !isLine && (found.IsSign("{") || (before.IsSign("{") && found.Kind == TokenKind.Name)) =>
                "a group stands in parentheses: `(body: Paragraph)+`; braces tell how often: `Paragraph{2,5}`",
            { Kind: TokenKind.Name } when found.IsWordOf(["startswith", "startsWith"]) => "write two words: `starts with`",
            { Kind: TokenKind.Name } when found.IsWordOf(["endswith", "endsWith"]) => "write two words: `ends with`",
            _ => null,
        };
    }

    private static bool IsAfterWhere(ReadOnlySpan<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.IsWord("where"))
            {
                return true;
            }
        }

        return false;
    }
}

using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>Tells where declarations begin.</summary>
internal static class DeclarationStart
{
    /// <summary>Signs after which a word of the language is a field or a reference of a layout.</summary>
    private static readonly string[] SignsAfterParts = [":", "?", "*", "+", "{", "|", ")"];

    /// <summary>
    /// Whether a declaration begins at a token: the first of its line, and one of the words that begin declarations, or
    /// a name in a place where only a mistyped or forgotten word explains the <c>=</c> that follows.
    /// </summary>
    public static bool IsAt(List<Token> tokens, int index)
    {
        var token = tokens[index];
        if (!token.IsFirstOnLine || token.Kind != TokenKind.Name)
        {
            return false;
        }

        if (token.IsWordOf(LanguageWords.Declarations))
        {
            return !IsSignAfterPart(tokens, index + 1);
        }

        return IsPreferred(tokens, index) || IsMistypedWord(tokens, index) || IsForgottenWord(tokens, index);
    }

    /// <summary><c>prefer line</c>: elsewhere the word is a name.</summary>
    private static bool IsPreferred(List<Token> tokens, int index) =>
        tokens[index].IsFirstOnLine
        && tokens[index].IsWord(LanguageWords.Prefer)
        && index + 1 < tokens.Count
        && tokens[index + 1] is { IsFirstOnLine: false } line
        && line.IsWord(LanguageWords.Line)
        && !IsSignAfterPart(tokens, index + 2);

    private static bool IsSignAfterPart(List<Token> tokens, int index) =>
        index < tokens.Count && Array.Exists(SignsAfterParts, sign => tokens[index].IsSign(sign));

    /// <summary><c>lin Title = …</c></summary>
    private static bool IsMistypedWord(List<Token> tokens, int index) =>
        index + 2 < tokens.Count
        && tokens[index + 1] is { Kind: TokenKind.Name, IsFirstOnLine: false }
        && tokens[index + 2].IsSign("=");

    /// <summary><c>Title = …</c>, but not where a line break follows <c>line</c>.</summary>
    private static bool IsForgottenWord(List<Token> tokens, int index) =>
        index + 1 < tokens.Count
        && tokens[index + 1].IsSign("=")
        && !(index > 0 && tokens[index - 1].IsFirstOnLine && tokens[index - 1].IsWordOf(LanguageWords.Declarations));
}

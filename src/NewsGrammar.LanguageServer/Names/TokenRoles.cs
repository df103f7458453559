using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.LanguageServer.Names;

/// <summary>Tells what the tokens of a declaration are there for, from left to right, be the declaration right or not.</summary>
internal static class TokenRoles
{
    private static readonly string[] Elements = ["sep", "bullet", "exact", "stem"];

    private static readonly string[] Connectives = ["where", "and", "or", "not", "with"];

    private static readonly string[] Conditions = ["starts", "ends", "contains", .. Measures.Words, .. LineFacts.Words];

    /// <summary>The tokens with their roles.</summary>
    /// <param name="tokens">The tokens of a declaration.</param>
    public static IReadOnlyList<NamedToken> Of(IReadOnlyList<Token> tokens)
    {
        var roles = new NamedToken[tokens.Count];
        int name = tokens[0].IsWord(LanguageWords.Prefer) && tokens.Count > 1 ? 2 : 1;
        bool isLayout = tokens[0].IsWordOf([LanguageWords.Layout, LanguageWords.Document]);
        for (int index = 0; index < roles.Length; index++)
        {
            roles[index] = new NamedToken(tokens[index], index < name ? NameRole.Keyword : RoleOf(tokens, index, name, isLayout));
        }

        return roles;
    }

    private static NameRole RoleOf(IReadOnlyList<Token> tokens, int index, int name, bool isLayout)
    {
        Token token = tokens[index];
        switch (token.Kind)
        {
            case TokenKind.Literal or TokenKind.UnterminatedLiteral:
                return tokens[0].IsWord(LanguageWords.Import) ? NameRole.ImportTarget : NameRole.Literal;
            case TokenKind.Sign:
                return NameRole.Sign;
            case TokenKind.Name or TokenKind.Number when index == name && !token.IsSign("="):
                return tokens[0].IsWord(LanguageWords.Grammar) ? NameRole.Grammar : NameRole.Declaration;
            case TokenKind.Number:
                return NameRole.Number;
            case TokenKind.Name:
                break;
            default:
                return NameRole.Unknown;
        }

        if (tokens[0].IsWord(LanguageWords.Grammar))
        {
            return NameRole.Grammar;
        }

        bool isNamed = index + 1 < tokens.Count && tokens[index + 1].IsSign(":");
        return isLayout ? isNamed ? NameRole.Field : NameRole.Reference
            : isNamed ? NameRole.Capture
            : tokens[index - 1].IsSign(":") || token.IsWordOf(LanguageWords.CaptureKinds) ? NameRole.CaptureKind
            : token.IsWordOf(Elements) ? NameRole.Element
            : token.IsWordOf(Connectives) ? NameRole.Connective
            : token.IsWordOf(Conditions) ? NameRole.Condition
            : NameRole.Reference;
    }
}

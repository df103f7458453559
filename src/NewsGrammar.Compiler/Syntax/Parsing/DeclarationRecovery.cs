using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>
/// Tells what a declaration that could not be read was probably meant to be, as far as results show it: the captures of a line, the
/// fields of a layout. What the code of an app sees of a grammar outlives a slip elsewhere in the declaration.
/// </summary>
internal static class DeclarationRecovery
{
    private static readonly string[] Rules = [LanguageWords.Line, LanguageWords.Layout, LanguageWords.Document];

    /// <summary>The declaration; null when there is nothing to go by.</summary>
    /// <param name="slice">The tokens of the declaration.</param>
    /// <param name="name">The name that it declares.</param>
    public static RuleSyntax? Of(DeclarationSlice slice, NameSyntax name)
    {
        bool hasOpenLiteral = slice.HasOpenLiteral;
        Token[] all =
        [
            .. slice.Tokens.ToArray().SelectMany(token => hasOpenLiteral ? Opened(token) : [token])
                .Where(static token => token.Kind != TokenKind.Documentation),
        ];
        Token[] tokens = [.. all.Where(static token => token.Kind != TokenKind.Unknown)];
        string word = tokens.Length == 0 ? "" : tokens[0].ToString();
        string? meant = Rules.Contains(word) ? word : ClosestName.To(word, Rules);
        ReadOnlySpan<Token> body = BodyOf(tokens);
        if (word == LanguageWords.Line || (meant is null or LanguageWords.Line && !HasFields(body)))
        {
            return new LineSyntax(name, CapturesOf(body), Condition: null, name.Span) { Documentation = slice.Documentation };
        }

        // A layout may make something of a dot.
        Token[] dotted = [.. all.Where(static token => token.Kind != TokenKind.Unknown || token.Text is ".")];
        return LayoutRecovery.PartOf(BodyOf(dotted)) is { } part
            ? new LayoutSyntax(name, part, meant == LanguageWords.Document, name.Span) { Documentation = slice.Documentation }
            : null;
    }

    /// <summary>
    /// A literal that its line cuts off has swallowed what was meant to follow it. Where a quotation mark was lost or put in further to the
    /// left, those before it have swallowed what was meant to stand between two.
    /// </summary>
    private static Token[] Opened(Token token)
    {
        if (token.Kind is not (TokenKind.Literal or TokenKind.UnterminatedLiteral))
        {
            return [token];
        }

        string inside = token.Text.Trim('"').ToString();
        Token[] inner =
        [
            .. Lexer.Read(new SourceText(token.Source.Path, inside))
                .Where(static inner => inner.Kind is not (TokenKind.Literal or TokenKind.UnterminatedLiteral)),
        ];
        return token.Kind == TokenKind.UnterminatedLiteral || HasCaptures(inner) ? inner : [token];
    }

    private static bool HasCaptures(Token[] tokens) =>
        Enumerable.Range(0, tokens.Length).Any(index => IsNamed(tokens, index) && tokens[index + 2].IsWordOf(LanguageWords.CaptureKinds));

    /// <summary>What follows the <c>=</c>, or the name where there is none.</summary>
    private static ReadOnlySpan<Token> BodyOf(Token[] tokens)
    {
        int sign = Array.FindIndex(tokens, static token => token.IsSign("="));
        return tokens.AsSpan(Math.Min(tokens.Length, sign < 0 ? 2 : sign + 1));
    }

    /// <summary>
    /// Whether these are parts of a layout though the word before them was lost: <c>field: Name</c> with no kind of capture.
    /// </summary>
    private static bool HasFields(ReadOnlySpan<Token> tokens)
    {
        for (int index = 0; index + 2 < tokens.Length; index++)
        {
            if (IsNamed(tokens, index) && KindOf(tokens[index + 2]) is null)
            {
                return true;
            }
        }

        return false;
    }

    private static List<ElementSyntax> CapturesOf(ReadOnlySpan<Token> tokens)
    {
        var captures = new List<ElementSyntax>();
        for (int index = 0; index < tokens.Length && !tokens[index].IsWord("where"); index++)
        {
            if (tokens[index].Kind == TokenKind.Name && index + 1 < tokens.Length && tokens[index + 1].IsSign(":"))
            {
                string? kind = IsNamed(tokens, index) ? KindOf(tokens[index + 2]) ?? KindInPieces(tokens[(index + 2)..]) : null;
                if (kind is not null || !tokens[index].IsWordOf(LanguageWords.OfLines))
                {
                    captures.Add(new CaptureElementSyntax(
                        TokenParsers.ToName(tokens[index]), new NameSyntax(kind ?? "text", tokens[index].Span), tokens[index].Span));
                }

                index += kind is null ? 1 : 2;
            }
            else if (tokens[index].IsWordOf(LanguageWords.CaptureKinds))
            {
                captures.Add(new CaptureElementSyntax(null, TokenParsers.ToName(tokens[index]), tokens[index].Span));
            }
        }

        return captures;
    }

    /// <summary>Whether a name, a colon and a name stand here.</summary>
    private static bool IsNamed(ReadOnlySpan<Token> tokens, int index) =>
        index + 2 < tokens.Length && tokens[index].Kind == TokenKind.Name && tokens[index + 1].IsSign(":") && tokens[index + 2].Kind == TokenKind.Name;

    /// <summary>The kind of a capture whose word a slip has cut in two: <c>li t</c>, <c>li)t</c>.</summary>
    private static string? KindInPieces(ReadOnlySpan<Token> tokens)
    {
        int rest = tokens is [_, { Kind: TokenKind.Sign }, ..] ? 2 : 1;
        return rest < tokens.Length && tokens[rest].Kind == TokenKind.Name
            ? ClosestName.To($"{tokens[0]}{tokens[rest]}", LanguageWords.CaptureKinds)
            : null;
    }

    private static string? KindOf(Token token) => ClosestName.To(token.Text, LanguageWords.CaptureKinds);
}

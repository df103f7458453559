using NewsGrammar.Authoring.Formatting.Comments;
using NewsGrammar.Authoring.Formatting.Printing;
using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Authoring.Formatting.Declarations;

/// <summary>The elements of a line, and other tokens that fill lines one behind the other.</summary>
internal static class ElementPieces
{
    private static readonly string[] Attached = ["?", "*", "+", ")", ",", ":"];

    /// <summary>Pieces for the tokens up to one that ends them.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="isEnd">Whether the next token ends them.</param>
    public static Piece Read(TokenReader tokens, Func<bool> isEnd)
    {
        var pieces = new List<Piece>();
        CommentedToken? last = null;
        while (tokens.Next is not null && !isEnd())
        {
            CommentedToken token = tokens.Take();
            if (last is not null && Gap(last, token) is { } gap)
            {
                pieces.Add(gap);
            }

            pieces.Add(TokenPieces.Of(token));
            last = token;
        }

        return Piece.Indent(pieces);
    }

    private static Piece? Gap(CommentedToken last, CommentedToken next)
    {
        if (Array.Exists(Attached, next.IsSign) || last.IsSign("(") || last.IsSign(":") || last.IsSign("..")
            || (next.IsSign("(") && next.Token is { IsAttached: true } && last.IsWord("sep")))
        {
            return null;
        }

        bool staysBehind = last.IsSign("|") || last.IsWord("not") || last.IsWord("starts") || last.IsWord("ends") || last.IsWord("contains")
            || (last.IsWord("exact") && next.Token is { Kind: TokenKind.Literal })
            || next.Token is { Kind: TokenKind.Number } || (next.Token is { Kind: TokenKind.Sign } && !next.IsSign("|") && !next.IsSign("("));
        return staysBehind ? Piece.Written(" ") : BreakPiece.Fill;
    }
}

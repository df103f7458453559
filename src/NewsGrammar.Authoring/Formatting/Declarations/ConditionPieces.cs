using NewsGrammar.Authoring.Formatting.Printing;

namespace NewsGrammar.Authoring.Formatting.Declarations;

/// <summary>Conditions: where one does not fit on a line, each of its parts begins one.</summary>
internal static class ConditionPieces
{
    /// <summary>A condition up to a closing parenthesis or the end.</summary>
    public static Piece Read(TokenReader tokens) => Joined(tokens, "or", () => Joined(tokens, "and", () => Term(tokens)));

    private static Piece Joined(TokenReader tokens, string word, Func<Piece> part)
    {
        Piece first = part();
        var further = new List<Piece>();
        while (tokens.IsAtWord(word))
        {
            further.AddRange([BreakPiece.Line, TokenPieces.Of(tokens.Take()), Piece.Written(" "), part()]);
        }

        return further.Count == 0 ? first : Piece.Group(Piece.Indent([first, .. further]));
    }

    private static Piece Term(TokenReader tokens)
    {
        var pieces = new List<Piece>();
        while (tokens.IsAtWord("not"))
        {
            pieces.AddRange([TokenPieces.Of(tokens.Take()), Piece.Written(" ")]);
        }

        if (!tokens.IsAtSign("("))
        {
            pieces.Add(ElementPieces.Read(tokens, () => tokens.IsAtSign(")") || tokens.IsAtWord("and", "or")));
            return Piece.Of(pieces);
        }

        pieces.Add(TokenPieces.Of(tokens.Take()));
        pieces.Add(Piece.Indent(Read(tokens)));
        if (tokens.Next is not null)
        {
            pieces.Add(TokenPieces.Of(tokens.Take()));
        }

        return Piece.Of(pieces);
    }
}

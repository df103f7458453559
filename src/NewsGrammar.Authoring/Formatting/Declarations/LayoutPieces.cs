using NewsGrammar.Authoring.Formatting.Comments;
using NewsGrammar.Authoring.Formatting.Printing;
using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Authoring.Formatting.Declarations;

/// <summary>The parts of a layout: where they do not fit on one line, each begins one.</summary>
internal sealed class LayoutPieces(TokenReader tokens)
{
    /// <summary>The body of a layout. Several parts in a row are easier to read below one another.</summary>
    public Piece Body()
    {
        Piece body = Choice(out bool isSequence);
        return isSequence
            ? Piece.Indent(BreakPiece.Hard, body)
            : Piece.Indent(BreakPiece.Line, body);
    }

    private Piece Choice(out bool isSequence)
    {
        Piece above = TokenPieces.Lines(tokens.TakeAbove());
        Piece first = Sequence(out int parts);
        isSequence = parts > 1;
        if (!tokens.IsAtSign("|"))
        {
            return Piece.Of(above, first);
        }

        isSequence = false;
        var pieces = new List<Piece> { above, Piece.Group(Piece.Indent(first)) };
        while (tokens.IsAtSign("|"))
        {
            BreakPiece line = BreakPiece.Line with { IsWide = tokens.Next!.StartsParagraph };
            pieces.AddRange([line, TokenPieces.Of(tokens.Take()), Piece.Written(" "), Piece.Group(Piece.Indent(Sequence(out _)))]);
        }

        return Piece.Of(pieces);
    }

    private Piece Sequence(out int parts)
    {
        var pieces = new List<Piece>();
        parts = 0;
        while (tokens.Next is { } next && !tokens.IsAtSign("|", ")"))
        {
            if (parts > 0)
            {
                pieces.Add(BreakPiece.Line with { IsWide = next.StartsParagraph });
            }

            pieces.Add(Part());
            parts++;
        }

        return Piece.Of(pieces);
    }

    /// <summary>A part, and behind all of it the comment that stands behind its last token, so that the comment breaks nothing else.</summary>
    private Piece Part()
    {
        var pieces = new List<Piece>();
        CommentedToken last;
        if (tokens.Next is { Token.Kind: TokenKind.Name or TokenKind.Number } && tokens.Peek(1)?.IsSign(":") == true)
        {
            pieces.AddRange([TokenPieces.Of(tokens.Take()), TokenPieces.Of(tokens.Take()), Piece.Written(" ")]);
        }

        if (tokens.IsAtSign("..") && tokens.Peek(1) is not null)
        {
            pieces.Add(TokenPieces.Of(tokens.Take()));
        }

        if (tokens.IsAtSign("("))
        {
            CommentedToken open = tokens.Take();
            Piece inner = Piece.Indent(BreakPiece.Soft, Choice(out _));
            last = tokens.Next is null ? open : tokens.Take();
            pieces.Add(TokenPieces.Above(open));
            pieces.Add(Piece.Group(
                Piece.Written(open.Text), TokenPieces.Behind(open), inner, BreakPiece.Soft, TokenPieces.Above(last), Piece.Written(last.Text)));
        }
        else
        {
            last = tokens.Next is null ? new CommentedToken(null, [], false, false) : tokens.Take();
            pieces.AddRange([TokenPieces.Above(last), Piece.Written(last.Text)]);
        }

        while (tokens.IsAtSign("?", "*", "+", "{", "}", ",") || tokens.Next is { Token.Kind: TokenKind.Number } && last.IsSign("{") | last.IsSign(","))
        {
            pieces.Add(TokenPieces.Behind(last));
            last = tokens.Take();
            pieces.AddRange([TokenPieces.Above(last), Piece.Written(last.Text)]);
        }

        pieces.Add(TokenPieces.Behind(last));
        return Piece.Of(pieces);
    }
}

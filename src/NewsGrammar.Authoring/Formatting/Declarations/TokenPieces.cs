using NewsGrammar.Authoring.Formatting.Comments;
using NewsGrammar.Authoring.Formatting.Printing;

namespace NewsGrammar.Authoring.Formatting.Declarations;

/// <summary>Tokens as pieces, with their comments.</summary>
internal static class TokenPieces
{
    /// <summary>What stands between the end of a line and a comment behind it.</summary>
    public const string BeforeComment = "  ";

    /// <summary>A token with its comments. Comments end their line wherever they stand.</summary>
    public static Piece Of(CommentedToken token) => token is { Above.Count: 0, Behind: null }
        ? Piece.Written(token.Text)
        : Piece.Of([Above(token), Piece.Written(token.Text), Behind(token)]);

    /// <summary>The comments before a token.</summary>
    public static Piece Above(CommentedToken token) => Lines(token.Above);

    /// <summary>Comments, each on a line of its own.</summary>
    public static Piece Lines(IReadOnlyList<CommentText> comments) => Piece.Of(
        [.. comments.SelectMany(static comment => (Piece[])[BreakPiece.Hard, Piece.Written(comment.Text), BreakPiece.Hard])]);

    /// <summary>The comment behind a token.</summary>
    public static Piece Behind(CommentedToken token) => token.Behind is { } comment
        ? Piece.Of([Piece.Written(BeforeComment + comment.Text), BreakPiece.Hard])
        : Piece.Of();
}

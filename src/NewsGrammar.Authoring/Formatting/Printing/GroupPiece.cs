namespace NewsGrammar.Authoring.Formatting.Printing;

/// <summary>A piece whose ordinary breaks are all taken, or none of them where all of it fits on one line.</summary>
/// <param name="Content">The piece.</param>
internal sealed record GroupPiece(Piece Content) : Piece
{
    /// <inheritdoc/>
    public override bool HasHardBreak => Content.HasHardBreak;
}

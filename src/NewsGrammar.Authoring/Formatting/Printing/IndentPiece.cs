namespace NewsGrammar.Authoring.Formatting.Printing;

/// <summary>A piece whose breaks begin lines further to the right.</summary>
/// <param name="Content">The piece.</param>
internal sealed record IndentPiece(Piece Content) : Piece
{
    /// <inheritdoc/>
    public override bool HasHardBreak => Content.HasHardBreak;
}

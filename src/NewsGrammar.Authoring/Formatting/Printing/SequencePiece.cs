namespace NewsGrammar.Authoring.Formatting.Printing;

/// <summary>Pieces one behind the other.</summary>
/// <param name="Pieces">The pieces.</param>
internal sealed record SequencePiece(IReadOnlyList<Piece> Pieces) : Piece
{
    /// <inheritdoc/>
    public override bool HasHardBreak { get; } = Pieces.Any(static piece => piece.HasHardBreak);
}

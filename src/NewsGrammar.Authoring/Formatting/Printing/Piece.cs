namespace NewsGrammar.Authoring.Formatting.Printing;

/// <summary>
/// A piece of what is printed, with the places where its lines may break (Wadler, "A prettier printer", 2003; fills after Lindig,
/// "Strictly Pretty", 2000).
/// </summary>
internal abstract record Piece
{
    /// <summary>Whether it holds a break that is always taken.</summary>
    public virtual bool HasHardBreak => false;

    /// <summary>Text.</summary>
    public static Piece Written(string text) => new TextPiece(text);

    /// <summary>Pieces one behind the other.</summary>
    public static Piece Of(params IReadOnlyList<Piece> pieces) => new SequencePiece(pieces);

    /// <summary>Pieces whose ordinary breaks are all taken, or none of them where all fits on one line.</summary>
    public static Piece Group(params IReadOnlyList<Piece> pieces) => new GroupPiece(new SequencePiece(pieces));

    /// <summary>Pieces whose breaks begin lines further to the right.</summary>
    public static Piece Indent(params IReadOnlyList<Piece> pieces) => new IndentPiece(new SequencePiece(pieces));
}

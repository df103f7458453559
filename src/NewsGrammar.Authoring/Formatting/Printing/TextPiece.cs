namespace NewsGrammar.Authoring.Formatting.Printing;

/// <summary>Text without a line end.</summary>
/// <param name="Text">The text.</param>
internal sealed record TextPiece(string Text) : Piece
{
    /// <summary>How many columns it takes: characters that stand for themselves, without marks upon them.</summary>
    public int Width { get; } = Columns.Of(Text);
}

namespace NewsGrammar.Authoring.Formatting.Printing;

/// <summary>A place where a line may end.</summary>
/// <param name="Kind">When it does.</param>
/// <param name="Flat">What stands there where the line goes on.</param>
/// <param name="IsWide">Whether a blank line stands there where the line ends.</param>
internal sealed record BreakPiece(BreakKind Kind, string Flat, bool IsWide = false) : Piece
{
    /// <summary>A space, or a line end with the others of its group.</summary>
    public static readonly BreakPiece Line = new(BreakKind.Group, " ");

    /// <summary>Nothing, or a line end with the others of its group.</summary>
    public static readonly BreakPiece Soft = new(BreakKind.Group, "");

    /// <summary>A space, or a line end where the next piece does not fit.</summary>
    public static readonly BreakPiece Fill = new(BreakKind.Fill, " ");

    /// <summary>A line end.</summary>
    public static readonly BreakPiece Hard = new(BreakKind.Hard, "");

    /// <inheritdoc/>
    public override bool HasHardBreak => Kind == BreakKind.Hard;
}

namespace NewsGrammar.Authoring.Diagrams;

/// <summary>A piece that may be absent: a rail goes by above it.</summary>
internal sealed class RailBypass : RailPart
{
    private const int Side = 2 * RailMetrics.Bend;

    private readonly RailPart _part;
    private readonly bool _isPassed;

    /// <summary>Makes a bypass.</summary>
    /// <param name="part">The piece.</param>
    /// <param name="isPassed">Whether a page that is marked went by.</param>
    public RailBypass(RailPart part, bool isPassed)
    {
        _part = part;
        _isPassed = isPassed;
        Width = part.Width + 2 * Side;
        Up = Math.Max(part.Up + RailMetrics.Space, Side);
        Down = part.Down;
        Exit = part.Exit;
        IsTaken = part.IsTaken;
    }

    /// <inheritdoc/>
    public override void Draw(SvgCanvas svg, int x, int y)
    {
        svg.Rail(IsTaken).From(x, y).Across(Side).End();
        svg.Rail(IsTaken).From(x + Side + _part.Width, y + Exit).Across(Side).End();
        svg.Rail(_isPassed)
            .From(x, y).RightThenUp().UpTo(y - Up + RailMetrics.Bend).UpThenRight()
            .AcrossTo(x + Width - Side).RightThenDown().DownTo(y + Exit - RailMetrics.Bend).DownThenRight().End();
        _part.Draw(svg, x + Side, y);
    }
}

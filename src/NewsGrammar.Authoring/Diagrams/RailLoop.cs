namespace NewsGrammar.Authoring.Diagrams;

/// <summary>A piece that repeats: a rail goes back below it.</summary>
internal sealed class RailLoop : RailPart
{
    private const int Side = RailMetrics.Bend;

    private readonly RailPart _part;
    private readonly string? _note;
    private readonly int _back;

    /// <summary>Makes a loop.</summary>
    /// <param name="part">The piece.</param>
    /// <param name="note">How often, where that is not any number; null otherwise.</param>
    public RailLoop(RailPart part, string? note)
    {
        _part = part;
        _note = note;
        Width = Math.Max(part.Width, RailMetrics.SmallWidthOf(note ?? "")) + 2 * Side;
        Up = part.Up;
        _back = Math.Max(part.Down + RailMetrics.Space, part.Exit + 2 * RailMetrics.Bend);
        Down = _back + (note is null ? 4 : RailMetrics.Caption + 5);
        Exit = part.Exit;
        IsTaken = part.IsTaken;
    }

    /// <inheritdoc/>
    public override void Draw(SvgCanvas svg, int x, int y)
    {
        int right = x + Side + _part.Width;
        int back = y + _back;
        svg.Rail(IsTaken).From(x, y).Across(Side).End();
        svg.Rail(IsTaken).From(right, y + Exit).AcrossTo(x + Width).End();
        svg.Rail(isTaken: false)
            .From(x + Width - Side, y + Exit).RightThenDown().DownTo(back - RailMetrics.Bend).DownThenLeft()
            .LeftTo(x + Side).LeftThenUp().UpTo(y + RailMetrics.Bend).UpThenRight().End();
        svg.Arrow(x + Width / 2, back);
        if (_note is not null)
        {
            svg.Text("note", x + Width / 2, back + RailMetrics.Caption + 2, _note);
        }

        _part.Draw(svg, x + Side, y);
    }
}

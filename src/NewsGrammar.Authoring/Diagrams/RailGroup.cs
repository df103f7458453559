namespace NewsGrammar.Authoring.Diagrams;

/// <summary>Several lines that go to one field: a frame around them with its name.</summary>
internal sealed class RailGroup : RailPart
{
    private const int Padding = 8;

    private readonly RailPart _part;
    private readonly string _field;

    /// <summary>Makes a frame.</summary>
    /// <param name="part">What is in it.</param>
    /// <param name="field">The field.</param>
    public RailGroup(RailPart part, string field)
    {
        _part = part;
        _field = field;
        Width = Math.Max(part.Width + 2 * Padding, RailMetrics.SmallWidthOf(field) + 2 * Padding);
        Up = part.Up + Padding + RailMetrics.Caption;
        Down = part.Down + Padding;
        Exit = part.Exit;
        IsTaken = part.IsTaken;
    }

    /// <inheritdoc/>
    public override void Draw(SvgCanvas svg, int x, int y)
    {
        svg.Frame(x, y - _part.Up - Padding, Width, _part.Up + _part.Down + 2 * Padding);
        svg.Text("field", x + Width / 2, y - _part.Up - Padding - RailMetrics.Baseline, _field);
        svg.Rail(IsTaken).From(x, y).Across(Padding).End();
        _part.Draw(svg, x + Padding, y);
        svg.Rail(IsTaken).From(x + Padding + _part.Width, y + Exit).AcrossTo(x + Width).End();
    }
}

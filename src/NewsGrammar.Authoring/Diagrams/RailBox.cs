namespace NewsGrammar.Authoring.Diagrams;

/// <summary>A line, or another layout: a box with its name, the field above it, and the label that such lines begin with.</summary>
internal sealed class RailBox : RailPart
{
    private const int Padding = 10;
    private const int HalfHeight = 14;
    private const int LabelHeight = 17;

    private readonly string _name;
    private readonly string? _field;
    private readonly string? _label;

    /// <summary>Makes a box.</summary>
    /// <param name="name">The name in it.</param>
    /// <param name="field">The field that the line goes to, or those that it is spread into; null for none.</param>
    /// <param name="label">The label of the line as it is shown; null for none.</param>
    public RailBox(string name, string? field, string? label)
    {
        _name = name;
        _field = field;
        _label = label;
        int inside = Math.Max(RailMetrics.WidthOf(name), RailMetrics.SmallWidthOf(label ?? ""));
        Width = Math.Max(inside + 2 * Padding, RailMetrics.SmallWidthOf(field ?? ""));
        Up = HalfHeight + (field is null ? 0 : RailMetrics.Caption);
        Down = HalfHeight + (label is null ? 0 : LabelHeight);
    }

    /// <summary>Whether it stands for another layout.</summary>
    public bool IsLayout { get; init; }

    /// <inheritdoc/>
    public override void Draw(SvgCanvas svg, int x, int y)
    {
        if (_field is not null)
        {
            svg.Text("field", x + Width / 2, y - HalfHeight - RailMetrics.Baseline, _field);
        }

        svg.BeginBox(IsLayout ? "layout" : "line", _name, _field, IsTaken);
        svg.Rectangle(x, y - HalfHeight, Width, HalfHeight + Down, IsLayout ? 2 : 9);
        svg.Text("name", x + Width / 2, y + RailMetrics.Baseline, _name);
        if (_label is not null)
        {
            svg.Text("label", x + Width / 2, y + HalfHeight + RailMetrics.Baseline + 3, _label);
        }

        svg.EndBox();
    }
}

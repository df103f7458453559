namespace NewsGrammar.Authoring.Diagrams;

/// <summary>A sequence that is too wide for one row: rows one below the other, the rail going back to the left between them.</summary>
internal sealed class RailRows : RailPart
{
    private const int Turn = 2 * RailMetrics.Bend;

    private readonly IReadOnlyList<RailPart> _rows;

    /// <summary>Makes rows.</summary>
    /// <param name="rows">The rows from top to bottom; at least two.</param>
    public RailRows(IReadOnlyList<RailPart> rows)
    {
        _rows = rows;
        Width = rows.Max(static row => row.Width) + 2 * Turn;
        Up = rows[0].Up;
        int y = 0;
        for (int index = 1; index < rows.Count; index++)
        {
            y += Step(index);
        }

        Exit = y + rows[^1].Exit;
        Down = y + rows[^1].Down;
        IsTaken = rows.Any(static row => row.IsTaken);
    }

    /// <inheritdoc/>
    public override void Draw(SvgCanvas svg, int x, int y)
    {
        int rail = y;
        svg.Rail(IsTaken).From(x, rail).Across(Turn).End();
        for (int index = 0; index < _rows.Count; index++)
        {
            RailPart row = _rows[index];
            if (index > 0)
            {
                int next = rail + Step(index);
                RailPart above = _rows[index - 1];
                svg.Rail(IsTaken)
                    .From(x + Turn + above.Width, rail + above.Exit).RightThenDown()
                    .DownTo(Between(index, rail) - RailMetrics.Bend).DownThenLeft()
                    .LeftTo(x + Turn).LeftThenDown().DownTo(next - RailMetrics.Bend).DownThenRight().End();
                rail = next;
            }

            row.Draw(svg, x + Turn, rail);
        }

        svg.Rail(IsTaken).From(x + Turn + _rows[^1].Width, rail + _rows[^1].Exit).AcrossTo(x + Width).End();
    }

    /// <summary>The height of the rail that goes back, between a row and the one above it.</summary>
    private int Between(int index, int above) => above + Math.Max(_rows[index - 1].Down + RailMetrics.Space, _rows[index - 1].Exit + Turn);

    /// <summary>From the rail of the row above to that of a row.</summary>
    private int Step(int index) => Between(index, 0) + Math.Max(_rows[index].Up + RailMetrics.Space, Turn);
}

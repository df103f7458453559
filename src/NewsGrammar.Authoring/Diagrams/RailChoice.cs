namespace NewsGrammar.Authoring.Diagrams;

/// <summary>One of several pieces: the preferred one straight on, the others below it.</summary>
internal sealed class RailChoice : RailPart
{
    private const int Side = 2 * RailMetrics.Bend;

    private readonly IReadOnlyList<RailPart> _alternatives;
    private readonly int[] _rails;

    /// <summary>Makes a choice.</summary>
    /// <param name="alternatives">The preferred one first; at least two.</param>
    public RailChoice(IReadOnlyList<RailPart> alternatives)
    {
        _alternatives = alternatives;
        _rails = new int[alternatives.Count];
        for (int index = 1; index < alternatives.Count; index++)
        {
            RailPart above = alternatives[index - 1];
            // Below the first rail two bends must fit; both ends of an alternative lie below those of the one above.
            int least = index == 1 ? above.Exit + Side : _rails[index - 1] + above.Exit;
            _rails[index] = Math.Max(_rails[index - 1] + above.Down + RailMetrics.Space + alternatives[index].Up, least);
        }

        Width = alternatives.Max(static part => part.Width) + 2 * Side;
        Up = alternatives[0].Up;
        Down = _rails[^1] + alternatives[^1].Down;
        Exit = alternatives[0].Exit;
        IsTaken = alternatives.Any(static part => part.IsTaken);
    }

    /// <inheritdoc/>
    public override void Draw(SvgCanvas svg, int x, int y)
    {
        for (int index = 0; index < _alternatives.Count; index++)
        {
            RailPart part = _alternatives[index];
            int rail = y + _rails[index];
            int right = x + Side + part.Width;
            if (index == 0)
            {
                svg.Rail(part.IsTaken).From(x, y).Across(Side).End();
                svg.Rail(part.IsTaken).From(right, rail + part.Exit).AcrossTo(x + Width).End();
            }
            else
            {
                svg.Rail(part.IsTaken).From(x, y).RightThenDown().DownTo(rail - RailMetrics.Bend).DownThenRight().End();
                svg.Rail(part.IsTaken)
                    .From(right, rail + part.Exit).AcrossTo(x + Width - Side)
                    .RightThenUp().UpTo(y + Exit + RailMetrics.Bend).UpThenRight().End();
            }

            part.Draw(svg, x + Side, rail);
            if (part is RailSkip)
            {
                svg.Rail(part.IsTaken).From(x + Side, rail).AcrossTo(x + Width - Side).End();
            }
        }
    }
}

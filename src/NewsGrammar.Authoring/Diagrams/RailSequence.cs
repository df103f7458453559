namespace NewsGrammar.Authoring.Diagrams;

/// <summary>Pieces one behind the other.</summary>
internal sealed class RailSequence : RailPart
{
    private readonly IReadOnlyList<RailPart> _parts;

    /// <summary>Makes a sequence.</summary>
    /// <param name="parts">The pieces in order; at least one.</param>
    public RailSequence(IReadOnlyList<RailPart> parts)
    {
        _parts = parts;
        int y = 0;
        foreach (RailPart part in parts)
        {
            Up = Math.Max(Up, part.Up - y);
            Down = Math.Max(Down, y + part.Down);
            y += part.Exit;
        }

        Exit = y;
        Width = parts.Sum(static part => part.Width) + (parts.Count - 1) * RailMetrics.Gap;
        IsTaken = parts.Any(static part => part.IsTaken);
    }

    /// <inheritdoc/>
    public override void Draw(SvgCanvas svg, int x, int y)
    {
        int left = x;
        int rail = y;
        foreach (RailPart part in _parts)
        {
            if (left > x)
            {
                svg.Rail(IsTaken).From(left, rail).Across(RailMetrics.Gap).End();
                left += RailMetrics.Gap;
            }

            part.Draw(svg, left, rail);
            left += part.Width;
            rail += part.Exit;
        }
    }
}

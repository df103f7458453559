namespace NewsGrammar.Authoring.Diagrams;

/// <summary>Nothing: the rail goes on.</summary>
internal sealed class RailSkip : RailPart
{
    /// <inheritdoc/>
    public override void Draw(SvgCanvas svg, int x, int y)
    {
    }
}

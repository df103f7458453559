namespace NewsGrammar.Authoring.Diagrams;

/// <summary>
/// A piece of a railroad diagram, in pixels. The rail comes in at its left, and leaves at its right, <see cref="Exit"/> further down.
/// </summary>
internal abstract class RailPart
{
    /// <summary>How far it reaches to the right.</summary>
    public int Width { get; protected init; }

    /// <summary>How far it reaches above the rail that comes in.</summary>
    public int Up { get; protected init; }

    /// <summary>How far it reaches below the rail that comes in.</summary>
    public int Down { get; protected init; }

    /// <summary>How much lower the rail leaves than it comes in.</summary>
    public int Exit { get; protected init; }

    /// <summary>Whether a page that is marked went through it.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Draws it.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="x">Where the rail comes in.</param>
    /// <param name="y">The height of the rail that comes in.</param>
    public abstract void Draw(SvgCanvas svg, int x, int y);
}

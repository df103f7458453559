namespace NewsGrammar.Oracle;

/// <summary>One step of a path through a text and a layout.</summary>
/// <param name="Line">The index of the non-blank line at hand, 0-based; the number of them at the end.</param>
/// <param name="Place">The place that is reached, or null where the line is left out.</param>
/// <param name="Takes">Whether the line is taken there; otherwise the place is passed over without a line.</param>
internal sealed record Step(int Line, Place? Place, bool Takes)
{
    public static Step Take(int line, Place place) => new(line, place, true);

    public static Step PassOver(int line, Place place) => new(line, place, false);

    public static Step LeaveOut(int line) => new(line, null, false);
}

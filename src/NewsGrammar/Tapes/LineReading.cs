namespace NewsGrammar.Tapes;

/// <summary>How a line was read.</summary>
/// <param name="Position">The position that took it; <see cref="NoPosition"/> for a line that was left out.</param>
/// <param name="ContinuedFields">
/// How many of the fields around the line, from the outermost on, continue from the line before; those nested deeper begin
/// anew.
/// </param>
internal readonly record struct LineReading(ushort Position, byte ContinuedFields)
{
    /// <summary>In place of a position: no position took the line.</summary>
    public const ushort NoPosition = ushort.MaxValue;

    /// <summary>A line that was left out.</summary>
    public static LineReading Unexpected { get; } = new(NoPosition, byte.MaxValue);
}

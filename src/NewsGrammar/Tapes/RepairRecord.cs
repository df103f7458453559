namespace NewsGrammar.Tapes;

/// <summary>One repair on the tape.</summary>
/// <param name="Line">
/// The 0-based line that was left out; for a missing one the line before which it is missing, the number of lines at the end.
/// </param>
/// <param name="Position">For a missing line, the position that was passed over; <see cref="LeftOut"/> for an unexpected one.</param>
internal readonly record struct RepairRecord(int Line, int Position)
{
    /// <summary>In place of a position: the line was left out.</summary>
    public const int LeftOut = -1;

    /// <summary>Whether a line was left out; otherwise one is missing.</summary>
    public bool IsUnexpected => Position == LeftOut;
}

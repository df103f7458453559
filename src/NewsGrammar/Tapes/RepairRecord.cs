namespace NewsGrammar.Tapes;

/// <summary>One repair on the tape.</summary>
/// <param name="Line">For an unexpected line, its 0-based record; -1 for a missing one.</param>
/// <param name="Number">The 1-based number of the line.</param>
/// <param name="Position">For a missing line, the position that was passed over; -1 for an unexpected one.</param>
internal readonly record struct RepairRecord(int Line, int Number, int Position);

namespace NewsGrammar.Runtime.Tables;

/// <summary>A step that a line makes possible.</summary>
/// <param name="To">The state after the line.</param>
/// <param name="Others">Where the row begins that is zero for the states before it, and all ones for the others.</param>
internal readonly record struct RepairStep(int To, int Others);

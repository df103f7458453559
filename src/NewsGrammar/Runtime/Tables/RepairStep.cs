namespace NewsGrammar.Runtime.Tables;

/// <summary>A step that a line makes possible.</summary>
/// <param name="To">The state after the line.</param>
/// <param name="Distances">
/// Where the row begins of how many positions have to be passed over to come to a state before the line: none for those states
/// themselves.
/// </param>
internal readonly record struct RepairStep(int To, int Distances);

namespace NewsGrammar.Runtime.Tables;

/// <summary>A step that a line makes possible.</summary>
/// <param name="To">The state after the line.</param>
/// <param name="From">The states before it: bit n is set for state n.</param>
internal readonly record struct RepairTransition(int To, ulong From);

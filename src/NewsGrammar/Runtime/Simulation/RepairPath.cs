namespace NewsGrammar.Runtime.Simulation;

/// <summary>Where the way through a text that does not fit has come to.</summary>
/// <param name="State">The state after the last line that was taken and the positions passed over since.</param>
/// <param name="ContinuedFields">
/// How many of the fields around the line, from the outermost on, continue from the line before; those nested deeper begin anew.
/// </param>
internal readonly record struct RepairPath(int State, byte ContinuedFields = byte.MaxValue);

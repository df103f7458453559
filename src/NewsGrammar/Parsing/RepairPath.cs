namespace NewsGrammar.Parsing;

/// <summary>Where the way through a text that does not fit has come to.</summary>
/// <param name="State">The state after the last line that was taken and the positions passed over since.</param>
/// <param name="Kept">How many fields go on from the last line over the positions passed over since.</param>
internal readonly record struct RepairPath(int State, byte Kept = byte.MaxValue);

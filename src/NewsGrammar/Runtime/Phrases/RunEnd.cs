namespace NewsGrammar.Runtime.Phrases;

/// <summary>A run of pieces that goes on to be compared.</summary>
/// <param name="Last">The index of its last piece; for a run in a phrase the index of its first.</param>
/// <param name="Run">The number of the run.</param>
internal readonly record struct RunEnd(int Last, int Run);

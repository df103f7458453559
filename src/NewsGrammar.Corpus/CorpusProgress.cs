namespace NewsGrammar.Corpus;

/// <summary>How far a run is.</summary>
/// <param name="Shards">How many shards it has to read.</param>
/// <param name="Finished">How many of them are read.</param>
/// <param name="Bytes">The length of their inputs, in bytes.</param>
/// <param name="BytesRead">How many of those are read.</param>
/// <param name="Documents">How many documents were read.</param>
/// <param name="Fits">How many of them fit.</param>
/// <param name="Rejected">How many records gave no document.</param>
public readonly record struct CorpusProgress(int Shards, int Finished, long Bytes, long BytesRead, long Documents, long Fits, long Rejected);

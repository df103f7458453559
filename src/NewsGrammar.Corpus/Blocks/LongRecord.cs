namespace NewsGrammar.Corpus.Blocks;

/// <summary>A record that is longer than allowed, and was passed over.</summary>
/// <param name="Line">The 1-based number of its line.</param>
/// <param name="Offset">Where it begins in the input, in bytes.</param>
/// <param name="Length">Its length in bytes.</param>
internal sealed record LongRecord(long Line, long Offset, long Length);

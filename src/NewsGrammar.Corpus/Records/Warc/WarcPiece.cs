namespace NewsGrammar.Corpus.Records.Warc;

/// <summary>A record in a block.</summary>
/// <param name="Start">Where its header begins in the block.</param>
/// <param name="HeaderLength">How long the header is, its blank line included.</param>
/// <param name="Length">How long header and content are.</param>
/// <param name="Number">The 1-based number of the record in the input.</param>
/// <param name="Offset">Where it begins in the input without its compression, in bytes.</param>
internal readonly record struct WarcPiece(int Start, int HeaderLength, int Length, long Number, long Offset);

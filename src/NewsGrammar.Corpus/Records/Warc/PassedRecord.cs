namespace NewsGrammar.Corpus.Records.Warc;

/// <summary>A record that is in no block, and why.</summary>
/// <param name="Number">The 1-based number of the record in the input.</param>
/// <param name="Offset">Where it begins in the input without its compression, in bytes.</param>
/// <param name="Reason">Why, as one word.</param>
/// <param name="Message">Why, for people.</param>
internal sealed record PassedRecord(long Number, long Offset, string Reason, string Message);

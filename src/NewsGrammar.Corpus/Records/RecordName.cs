namespace NewsGrammar.Corpus.Records;

/// <summary>A name under which a record may hold a part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Rank">0 for the name that counts before all others of the part.</param>
/// <param name="Name">The name in the record, UTF-8.</param>
/// <param name="Inner">The name in the object there, UTF-8; null where the part stands in the record itself.</param>
internal sealed record RecordName(RecordPart Part, int Rank, byte[] Name, byte[]? Inner);

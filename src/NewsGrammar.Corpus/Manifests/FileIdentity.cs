namespace NewsGrammar.Corpus.Manifests;

/// <summary>A file as it was.</summary>
/// <param name="Name">Its name in the run, with <c>/</c> on every system.</param>
/// <param name="Bytes">Its length in bytes.</param>
/// <param name="Xxh128">Its checksum by XXH3 of 128 bits, in lower-case hexadecimal digits, as <c>xxhsum -H2</c> prints it.</param>
internal sealed record FileIdentity(string Name, long Bytes, string Xxh128);

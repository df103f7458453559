namespace NewsGrammar.Corpus.Manifests;

/// <summary>A file as it was.</summary>
/// <param name="Name">Its name in the run, with <c>/</c> on every system.</param>
/// <param name="Bytes">Its length in bytes.</param>
/// <param name="Sha256">Its SHA-256, in lower-case hexadecimal digits.</param>
internal sealed record FileIdentity(string Name, long Bytes, string Sha256);

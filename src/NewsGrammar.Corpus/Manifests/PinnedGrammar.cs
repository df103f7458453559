namespace NewsGrammar.Corpus.Manifests;

/// <summary>A grammar of a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">The hash of the texts that it was made from.</param>
/// <param name="Sites">The sites that it is for.</param>
internal sealed record PinnedGrammar(string Name, string Sha256, IReadOnlyList<string> Sites);

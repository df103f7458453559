namespace NewsGrammar.Corpus.Manifests;

/// <summary>An input of a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its length in bytes.</param>
internal sealed record PinnedInput(string Name, long Bytes);

namespace NewsGrammar.Corpus;

/// <summary>An input that is wrong.</summary>
/// <param name="Input">Its name.</param>
/// <param name="Message">Why.</param>
public sealed record CorpusFailure(string Input, string Message);

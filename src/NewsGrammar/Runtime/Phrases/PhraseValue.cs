namespace NewsGrammar.Runtime.Phrases;

/// <summary>A value that is read as phrases.</summary>
/// <param name="Start">Where it starts in the text, in units.</param>
/// <param name="FirstPhrase">The number of its first phrase.</param>
internal readonly record struct PhraseValue(int Start, int FirstPhrase);

namespace NewsGrammar.Corpus.Records.Json;

/// <summary>A string in a line of JSON.</summary>
/// <param name="Start">Where it begins, behind its quotation mark.</param>
/// <param name="Length">Its length as it is written, in bytes.</param>
/// <param name="HasEscapes">Whether it holds escapes.</param>
internal readonly record struct JsonString(int Start, int Length, bool HasEscapes);

namespace NewsGrammar.Corpus.Inputs;

/// <summary>An input that cannot be read: the others are read all the same.</summary>
/// <param name="message">Why, and the way out.</param>
/// <param name="cause">What the system said; null for nothing.</param>
internal sealed class InputException(string message, Exception? cause = null) : Exception(message, cause);

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>What was typed is no option; the message says which there are.</summary>
internal sealed class UnknownOptionException(string message) : Exception(message);

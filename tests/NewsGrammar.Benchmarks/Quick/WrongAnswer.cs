namespace NewsGrammar.Benchmarks.Quick;

/// <summary>A contender that was not timed.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Document">The document.</param>
/// <param name="Difference">The first thing that it read wrong.</param>
internal sealed record WrongAnswer(string Name, string Document, string Difference);

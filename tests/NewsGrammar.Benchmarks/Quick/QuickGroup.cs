namespace NewsGrammar.Benchmarks.Quick;

/// <summary>The contenders that are timed in turns on one document.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Rounds">How many rounds.</param>
/// <param name="Cases">Makes the document and puts the contenders on it, floors first.</param>
internal sealed record QuickGroup(string Document, int Rounds, Func<IReadOnlyList<TimedCase>> Cases);

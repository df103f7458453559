using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Suites;

/// <summary>Stops a benchmark whose answer is wrong before it is timed.</summary>
internal static class RightAnswer
{
    /// <summary>Checks contenders on a document.</summary>
    /// <exception cref="InvalidOperationException">An answer is wrong.</exception>
    public static void Require<TDocument>(TDocument document, params IContender<TDocument>[] contenders)
        where TDocument : BenchmarkDocument
    {
        foreach (IContender<TDocument> contender in contenders)
        {
            if (contender.Check(document) is { } difference)
            {
                throw new InvalidOperationException($"{contender.Name} reads {document.Name} wrong: {difference}");
            }
        }
    }
}

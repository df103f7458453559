using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>A contender on a document.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Document">The document.</param>
/// <param name="Encoding">What the contender reads; null when it reads no document.</param>
/// <param name="Bytes">How many bytes it reads.</param>
/// <param name="Run">Reads it once.</param>
/// <param name="Check">What is wrong with its answer; null when it is right.</param>
internal sealed record TimedCase(
    string Name, string Document, TextEncoding? Encoding, long Bytes, Func<int> Run, Func<string?> Check)
{
    /// <summary>Whether the work is done by another process, whose allocations nobody sees.</summary>
    public bool IsProcess { get; init; }

    /// <summary>Puts a contender on a document.</summary>
    public static TimedCase Of<TDocument>(IContender<TDocument> contender, TDocument document)
        where TDocument : BenchmarkDocument => new(
            contender.Name,
            document.Name,
            contender.Encoding,
            contender.Encoding == TextEncoding.Utf8 ? document.Utf8.Length : 2L * document.Text.Length,
            () => contender.Run(document),
            () => contender.Check(document));

    /// <summary>Puts a contender on many documents, which it reads one after the other.</summary>
    /// <param name="contender">The contender.</param>
    /// <param name="name">How tables and files name the documents.</param>
    /// <param name="documents">The documents.</param>
    public static TimedCase InTurn<TDocument>(
        IContender<TDocument> contender, string name, TDocument[] documents)
        where TDocument : BenchmarkDocument => new(
            contender.Name,
            name,
            contender.Encoding,
            documents.Sum(document => Of(contender, document).Bytes),
            () =>
            {
                int total = 0;
                foreach (TDocument document in documents)
                {
                    total += contender.Run(document);
                }

                return total;
            },
            () => documents.Select(contender.Check).FirstOrDefault(static difference => difference is not null));
}

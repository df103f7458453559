using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>Something that is timed on a document.</summary>
/// <typeparam name="TDocument">The kind of document.</typeparam>
internal interface IContender<in TDocument>
    where TDocument : BenchmarkDocument
{
    /// <summary>How tables and files name it.</summary>
    string Name { get; }

    /// <summary>What it reads.</summary>
    TextEncoding Encoding { get; }

    /// <summary>What is timed: parses the document, then reads every field.</summary>
    /// <returns>A number that depends on all that was read, so that nothing can be left out.</returns>
    int Run(TDocument document);

    /// <summary>What is wrong with the contender's answer on a document; null when it is right.</summary>
    string? Check(TDocument document);
}

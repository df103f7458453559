using NewsGrammar.Benchmarks.Corpora;

namespace NewsGrammar.Benchmarks.Tests;

/// <summary>Whoever is timed on a corpus reads all of it.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Everyone_reads_all_documents() => Assert.All(CorpusCases.All(), static timed => Assert.Null(timed.Check()));
}

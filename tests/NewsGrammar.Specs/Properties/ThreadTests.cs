using CsCheck;

namespace NewsGrammar.Specs;

/// <summary>Grammars and the pool of tapes serve any number of threads at once.</summary>
public sealed class ThreadTests
{
    [Fact]
    public void Parsing_on_several_threads_gives_what_one_thread_gives()
    {
        Reader[] readers = [.. FixedGrammars.All.SelectMany(static grammar => grammar.Readers)];
        ArbitraryText.Valid.Array[8].Sample(
            texts =>
            {
                Reading[] expected = [.. texts.SelectMany(text => readers.Select(reader => reader.Read(text)))];
                var actual = new Reading[expected.Length];
                Parallel.For(
                    0,
                    expected.Length,
                    new ParallelOptions { MaxDegreeOfParallelism = 8 },
                    index => actual[index] = readers[index % readers.Length].Read(texts[index / readers.Length]));
                Assert.Equal(expected, actual);
            },
            iter: 25,
            threads: 1);
    }
}

using System.Text;

namespace NewsGrammar.Specs;

/// <summary>Real documents, through both engines and both encodings, with two grammars.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string, int> Corpora => SharedData.Corpora;

    [SkippableTheory]
    [MemberData(nameof(Corpora))]
    public void Every_document_reads_alike_and_whole(string file, int documents)
    {
        Skip.IfNot(SharedData.Exists, SharedData.Missing);
        int read = 0;
        Parallel.ForEach(SharedData.Texts(file), text =>
        {
            Interlocked.Increment(ref read);
            AssertAlike(FixedGrammars.ArabKhabar, text);
            AssertAlike(FixedGrammars.NewsPage, text);
        });
        Assert.Equal(documents, read);
    }

    [SkippableFact]
    public void The_seed_reads_alike_and_whole()
    {
        Skip.IfNot(SharedData.Exists, SharedData.Missing);
        AssertAlike(FixedGrammars.ArabKhabar, SharedData.Seed);
        AssertAlike(FixedGrammars.NewsPage, SharedData.Seed);
    }

    private static void AssertAlike(FixedGrammar grammar, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        string? expected = null;
        foreach (Engine engine in grammar.Engines)
        {
            var utf16 = Rendering.Of<char>(engine.Parse, text);
            var utf8 = Rendering.Of<byte>(engine.ParseUtf8, bytes);
            Assert.True(utf16.IsWhole && utf8.IsWhole, text);
            expected ??= utf16.Snapshot;
            Assert.Equal(expected, utf16.Snapshot);
            Assert.Equal(expected, utf8.Snapshot);
        }
    }
}

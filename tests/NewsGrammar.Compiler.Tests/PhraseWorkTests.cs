using System.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Compiler.Tests;

/// <summary>
/// Phrases cost a fixed amount of work for each word, however many there are and however much they have in common. Work is
/// counted in pieces and runs that are looked at, so that no clock decides.
/// </summary>
public sealed class PhraseWorkTests
{
    /// <summary>A word of the text is read once, one of a phrase twice; each is looked at once a length of runs, of which there are eleven.</summary>
    private const int MostStepsAWord = 2 + (3 * 11 * 2);

    private const string Text =
        """
        grammar Work
        line Keywords = "Keywords" sep words:phrases
        line Prose    = text
        document Page = (body: Prose | keywords: Keywords)+
        """;

    [Theory]
    [InlineData("same ", "same ", 1, 1_000_000)]
    [InlineData("one two three ", "one two three ", 1, 100_000)]
    [InlineData("a-b.c/d ", "a-b.c/d ", 1, 20_000)]
    [InlineData("ولولو ", "لولو ", 1, 100_000)]
    [InlineData("one two ", "one two ", 1_000, 100_000)]
    [InlineData("one two three ", "four five six ", 50, 100_000)]
    public void Work_grows_with_the_words(string keywords, string prose, int lines, int most)
    {
        Grammar grammar = Grammar.Compile(Text);
        foreach (int words in new[] { 1_000, most })
        {
            string text = new StringBuilder()
                .Insert(0, "Keywords: " + Repeat(keywords, words / lines) + "\n" + Repeat(prose, words / lines) + "\n", lines)
                .ToString();
            var tape = new Tape();
            using var document = grammar.Parse(text, tape);
            int items = document.Root.Items("keywords").Count;

            Assert.InRange(items, 1, words);
            int pieces = text.AsSpan().Count(' ') * 7;
            Assert.True(tape.Phrases.Steps <= (long)MostStepsAWord * pieces, $"{pieces} pieces took {tape.Phrases.Steps} steps.");
        }
    }

    [Fact]
    public void A_large_document_leaves_no_work_to_the_small_ones_after_it()
    {
        Grammar grammar = Grammar.Compile(Text);
        string large = "Keywords: " + Distinct(200_000) + "\n" + Distinct(200_000) + "\n";
        string small = "Keywords: " + Distinct(20) + "\n" + Distinct(20) + "\n";
        var fresh = new Tape();
        var used = new Tape();
        Read(grammar, small, fresh);

        Read(grammar, large, used);
        Assert.True(used.Phrases.BucketsInUse > 100_000, $"{used.Phrases.BucketsInUse} buckets");
        Read(grammar, small, used);

        Assert.Equal((fresh.Phrases.Steps, fresh.Phrases.BucketsInUse), (used.Phrases.Steps, used.Phrases.BucketsInUse));
    }

    [Fact]
    public void Tables_of_documents_within_the_documented_size_are_kept()
    {
        const int words = 300_000;
        Grammar grammar = Grammar.Compile(Text);
        string text = "Keywords: " + Distinct(words / 2) + "\n" + Distinct(words / 2) + "\n";
        var tape = new Tape();
        Read(grammar, text, tape);
        Read(grammar, text, tape);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(grammar, text, tape);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Read(Grammar grammar, string text, Tape tape)
    {
        using var document = grammar.Parse(text, tape);
        Assert.True(document.Root.Items("keywords").Count > 0);
    }

    private static string Distinct(int words) => string.Join(' ', Enumerable.Range(0, words).Select(static word => $"w{word}"));

    private static string Repeat(string words, int count) =>
        new StringBuilder().Insert(0, words, Math.Max(1, count / words.Count(static unit => unit == ' '))).ToString();
}

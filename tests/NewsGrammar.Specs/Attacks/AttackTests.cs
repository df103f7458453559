using System.Text;
using NewsGrammar.Oracle;

namespace NewsGrammar.Specs;

/// <summary>
/// Texts of the worst kinds: where they are small, both engines read them as the oracle does in both encodings; where
/// they are large, the readers agree with one another, and nothing is lost.
/// </summary>
public sealed class AttackTests
{
    private const int LargeSize = 2_000;

    private static readonly int[] SmallSizes = [1, 2, 5, 9];

    public static TheoryData<string, string> Attacks()
    {
        var attacks = new TheoryData<string, string>();
        foreach (string grammar in AttackGrammars.ByName.Keys)
        {
            foreach (string shape in AttackShapes.ByName.Keys)
            {
                attacks.Add(grammar, shape);
            }
        }

        return attacks;
    }

    /// <summary>The sizes that the language promises to bear.</summary>
    public static TheoryData<string, string, int> HugeAttacks() => new()
    {
        { "Page", "blank lines", 1_000_000 },
        { "Page", "bullets", 1_000_000 },
        { "Undecided", "labels", 1_000_000 },
        { "Strict", "labels in disorder", 100_000 },
        { "Page", "lines without end", 100_000_000 },
    };

    [Theory]
    [Trait("InstructionSets", "Every")]
    [MemberData(nameof(Attacks))]
    public void A_small_one_is_read_as_the_oracle_reads_it(string grammar, string shape)
    {
        IReadOnlyList<Engine> engines = AttackEngines.Of(grammar);
        foreach (int size in SmallSizes)
        {
            AttackText text = AttackShapes.ByName[shape].Make(size);

            // What is malformed reads as U+FFFD, in the oracle's JSON as in everyone's.
            string wellFormed = Encoding.UTF8.GetString(text.Utf8);
            string expected = Comparison.Of(ReferenceReader.Read(AttackGrammars.ByName[grammar], wellFormed));
            foreach (Engine engine in engines)
            {
                Assert.Equal(expected, Comparison.Of(engine.Parse, text.Utf16));
                Assert.Equal(expected, Comparison.Of<byte>(engine.ParseUtf8, text.Utf8));
            }
        }
    }

    [Theory]
    [Trait("InstructionSets", "Every")]
    [MemberData(nameof(Attacks))]
    public void A_large_one_is_read_alike_by_all_and_loses_nothing(string grammar, string shape) =>
        AssertReadAlike(grammar, shape, LargeSize);

    [Theory]
    [MemberData(nameof(HugeAttacks))]
    public void A_huge_one_is_read_alike_by_all_and_loses_nothing(string grammar, string shape, int size) =>
        AssertReadAlike(grammar, shape, size);

    private static void AssertReadAlike(string grammar, string shape, int size)
    {
        AttackText text = AttackShapes.ByName[shape].Make(size);
        AttackOutcome? expected = null;
        foreach (Engine engine in AttackEngines.Of(grammar))
        {
            var utf16 = AttackOutcome.Of(engine.Parse, text.Utf16, CodePointsOf);
            expected ??= utf16;
            Assert.True(utf16.IsWhole);
            Assert.Equal(expected, utf16);
            Assert.Equal(expected, AttackOutcome.Of<byte>(engine.ParseUtf8, text.Utf8, CodePointsOf));
        }
    }

    private static int CodePointsOf(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static int CodePointsOf(ReadOnlySpan<byte> text)
    {
        int count = 0;
        for (; !text.IsEmpty; count++)
        {
            Rune.DecodeFromUtf8(text, out _, out int length);
            text = text[length..];
        }

        return count;
    }
}

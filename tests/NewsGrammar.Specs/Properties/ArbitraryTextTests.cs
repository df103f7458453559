using CsCheck;

namespace NewsGrammar.Specs;

/// <summary>
/// What holds for every text whatsoever: none throws, nothing is lost, and the readers agree. A reading renders all that
/// a result offers, so making one shows that no output throws.
/// </summary>
[Trait("InstructionSets", "Every")]
public sealed class ArbitraryTextTests
{
    private const int Texts = 1500;

    public static TheoryData<string> Grammars => FixedGrammars.Theory;

    [Theory]
    [MemberData(nameof(Grammars))]
    public void Any_utf16_reads_alike_in_both_engines_and_loses_nothing(string grammar)
    {
        FixedGrammar engines = FixedGrammars.Named(grammar);
        ArbitraryText.Any.Sample(
            text =>
            {
                var interpreted = Reading.Of(engines.Interpreter.Parse, text);
                Assert.True(interpreted.IsWhole);
                Assert.Equal(interpreted, Reading.Of(engines.Generated.Parse, text));
            },
            iter: Texts);
    }

    [Theory]
    [MemberData(nameof(Grammars))]
    public void Any_bytes_read_alike_in_both_engines_and_lose_nothing(string grammar)
    {
        FixedGrammar engines = FixedGrammars.Named(grammar);
        ArbitraryText.Bytes.Sample(
            bytes =>
            {
                var interpreted = Reading.Of<byte>(engines.Interpreter.ParseUtf8, bytes);
                Assert.True(interpreted.IsWhole);
                Assert.Equal(interpreted, Reading.Of<byte>(engines.Generated.ParseUtf8, bytes));
            },
            iter: Texts);
    }

    [Theory]
    [MemberData(nameof(Grammars))]
    public void Valid_text_reads_alike_in_every_reader(string grammar)
    {
        Reader[] readers = [.. FixedGrammars.Named(grammar).Readers];
        ArbitraryText.Valid.Sample(
            text =>
            {
                Reading first = readers[0].Read(text);
                foreach (Reader reader in readers[1..])
                {
                    Assert.Equal(first, reader.Read(text));
                }
            },
            iter: Texts);
    }
}

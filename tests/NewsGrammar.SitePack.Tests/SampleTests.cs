using NewsGrammar.Authoring.Samples;
using NewsGrammar.Marks;

namespace NewsGrammar.SitePack.Tests;

/// <summary>Every sample of the pack, through the generated parser and the interpreter, as UTF-16 and as UTF-8.</summary>
[Trait("InstructionSets", "Every")]
public sealed class SampleTests
{
    /// <summary>The word in a sample's name that says that it does not fit.</summary>
    private const string Repair = "repair";

    public static TheoryData<string, string> Samples()
    {
        var samples = new TheoryData<string, string>();
        foreach (string site in SitePack.Sites)
        {
            foreach (string sample in SitePack.SamplesOf(site))
            {
                samples.Add(site, sample);
            }
        }

        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_gives_its_expected_result(string site, string sample)
    {
        Sample expected = SitePack.Sample(site, sample);

        Reading reading = Interpreter.Read(Grammar.Load(SitePack.GrammarOf(site)), SitePack.ReadSample(site, sample), SitePack.MarksOf(site, sample));

        Assert.True(expected.Expected is not null, $"{expected.Path} has no expected result: `newsgrammar test --accept` writes it.");
        Assert.Equal(expected.Expected, reading.Snapshot);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Generated_parser_and_interpreter_agree_in_both_encodings(string site, string sample)
    {
        Grammar grammar = Grammar.Load(SitePack.GrammarOf(site));
        string text = SitePack.ReadSample(site, sample);
        LineMarks[] marks = SitePack.MarksOf(site, sample);
        Reading expected = Interpreter.Read(grammar, text, marks);

        Assert.Equal(expected, Interpreter.ReadUtf8(grammar, text, marks));
        Assert.Equal(expected, GeneratedParser.Read(grammar.Name, text, marks));
        Assert.Equal(expected, GeneratedParser.ReadUtf8(grammar.Name, text, marks));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_fits_unless_its_name_says_repair(string site, string sample)
    {
        Reading reading = Interpreter.Read(Grammar.Load(SitePack.GrammarOf(site)), SitePack.ReadSample(site, sample), SitePack.MarksOf(site, sample));

        Assert.True(
            reading.Fits != sample.Contains(Repair, StringComparison.Ordinal),
            $"{site}/{sample}.txt {(reading.Fits ? "fits; take `repair` out of its name" : "does not fit")}:\n{reading.Snapshot}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_of_a_sample_is_lost(string site, string sample)
    {
        string text = SitePack.ReadSample(site, sample);
        LineMarks[] marks = SitePack.MarksOf(site, sample);

        Assert.Equal(text, Interpreter.Read(Grammar.Load(SitePack.GrammarOf(site)), text, marks).Rebuilt);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Line_ends_of_either_kind_give_the_same_fields(string site, string sample)
    {
        Grammar grammar = Grammar.Load(SitePack.GrammarOf(site));
        string text = SitePack.ReadSample(site, sample);
        LineMarks[] marks = SitePack.MarksOf(site, sample);

        Assert.Equal(
            Interpreter.Read(grammar, text, marks).Snapshot,
            Interpreter.Read(grammar, text.ReplaceLineEndings("\r\n"), marks).Snapshot);
    }
}

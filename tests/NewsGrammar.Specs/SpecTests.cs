using System.Text;

namespace NewsGrammar.Specs;

/// <summary>Every example of every specification, through both engines and both encodings.</summary>
[Trait("InstructionSets", "Every")]
public sealed class SpecTests(SpecSuite suite) : IClassFixture<SpecSuite>
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (SpecCase specCase in SpecSuite.Cases)
            {
                data.Add(specCase.File, specCase.Heading);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_reader_gives_the_result(string file, string heading)
    {
        SpecCase specCase = Find(file, heading);
        var failures = new StringBuilder();
        foreach (SpecExample example in specCase.Examples)
        {
            foreach (Reader reader in suite.EnginesOf(specCase).SelectMany(Reader.Of))
            {
                string actual = reader.ReadPage(example.Text, example.Marks).Snapshot.TrimEnd('\n');
                if (actual != example.Result)
                {
                    failures.Append(SpecFailure.Describe(specCase, example, reader.Name, actual));
                }
            }
        }

        Assert.True(failures.Length == 0, failures.ToString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_readers_agree_in_everything_and_lose_nothing(string file, string heading)
    {
        SpecCase specCase = Find(file, heading);
        foreach (SpecExample example in specCase.Examples)
        {
            Reading[] readings = [.. suite.EnginesOf(specCase).SelectMany(Reader.Of).Select(reader => reader.ReadPage(example.Text, example.Marks))];
            Assert.All(readings, reading => Assert.Equal(readings[0], reading));
            Assert.True(readings[0].IsWhole, specCase.PlaceOf(example.Line));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_generated_model_holds_what_the_json_holds(string file, string heading)
    {
        SpecCase specCase = Find(file, heading);
        Engine generated = suite.EnginesOf(specCase)[^1];
        foreach (SpecExample example in specCase.Examples.Select(static example => example with { Marks = [] }))
        {
            string json = Reading.Of(generated.Parse, example.Text).Json;
            string model = ModelJson.Of(suite.ModelOf(specCase)(example.Text));
            Assert.Equal(ModelJson.Normalize(json), model);
        }
    }

    [Fact]
    public void Headings_are_unique_in_their_file() =>
        Assert.Equal(SpecSuite.Cases.Count, SpecSuite.Cases.DistinctBy(static specCase => (specCase.File, specCase.Heading)).Count());

    private static SpecCase Find(string file, string heading) =>
        SpecSuite.Cases.First(specCase => specCase.File == file && specCase.Heading == heading);
}

using NewsGrammar.Fuzz.Inputs;
using NewsGrammar.Fuzz.Targets;
using NewsGrammar.Fuzz.Volume;

namespace NewsGrammar.Fuzz.Tests;

/// <summary>The targets of the fuzzer, for a few seconds: what was found, what it begins from, and random changes of that.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20_010;

    public static TheoryData<string, int> Searches => new() { { "documents", 1_000 }, { "grammars", 1_500 } };

    public static TheoryData<string> Fixtures =>
        [.. FuzzTarget.All.SelectMany(static target => target.Fixtures).Select(static path => Path.GetRelativePath(AppContext.BaseDirectory, path))];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void What_was_found_is_mended(string fixture)
    {
        string target = Path.GetFileName(Path.GetDirectoryName(fixture))!;
        TargetOf(target).Attack(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, fixture)));
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void Seeds_and_changed_seeds_make_no_trouble(string name, int changed)
    {
        FuzzTarget target = TargetOf(name);
        Assert.NotEmpty(target.Words);
        foreach (byte[] seed in target.Seeds)
        {
            Attack(target, seed, "a seed");
        }

        var mutator = new Mutator(target, Seed);
        for (int number = 0; number < changed; number++)
        {
            Attack(target, mutator.Next(), $"changed seed {number}");
        }
    }

    [Fact]
    public void Short_documents_in_volume_make_no_trouble()
    {
        var search = new VolumeSearch(TargetOf("documents"), Seed);
        while (search.Documents < 20_000)
        {
            search.Step();
        }
    }

    private static FuzzTarget TargetOf(string name) => FuzzTarget.All.Single(target => target.Name == name);

    private static void Attack(FuzzTarget target, byte[] input, string name)
    {
        Exception? trouble = Record.Exception(() => target.Attack(input));
        Assert.True(trouble is null, $"{name}, as base 64: {Convert.ToBase64String(input)}\n{trouble}");
    }
}

using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.SitePack.Tests;

/// <summary>What holds for the pack as a whole.</summary>
public sealed class PackTests
{
    /// <summary>How many texts a site has at least as samples.</summary>
    private const int FewestTexts = 6;

    /// <summary>How many pages, where those are its samples: a page holds more than a text.</summary>
    private const int FewestPages = 2;

    public static TheoryData<string> Sites() => [.. SitePack.Sites];

    [Fact]
    public void Pack_has_a_site() => Assert.NotEmpty(SitePack.Sites);

    [Theory]
    [MemberData(nameof(Sites))]
    public void Site_has_enough_samples(string site)
    {
        IReadOnlyList<string> samples = SitePack.SamplesOf(site);
        int fewest = samples.Any(sample => SitePack.Sample(site, sample).IsPage) ? FewestPages : FewestTexts;
        Assert.True(samples.Count >= fewest, $"grammar/{site} has {samples.Count} samples; put at least {fewest} there.");
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void File_is_named_after_its_grammar(string site) =>
        Assert.Equal(
            site.Replace("-", "", StringComparison.Ordinal), Grammar.Load(SitePack.GrammarOf(site)).Name, ignoreCase: true);

    [Theory]
    [MemberData(nameof(Sites))]
    public void Grammar_has_neither_errors_nor_warnings(string site)
    {
        string path = SitePack.GrammarOf(site);

        Assert.Empty(GrammarCompiler.Compile(new SourceText(path, File.ReadAllText(path)), GrammarFolders.Default).Diagnostics);
    }

    [Fact]
    public void Every_folder_has_its_grammar() =>
        Assert.All(
            Directory.EnumerateDirectories(SitePack.Folder).Select(static folder => Path.GetFileName(folder)),
            static site => Assert.Contains(site, SitePack.Sites));
}

using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;
using NewsGrammar.Marks;

namespace NewsGrammar.Cli.Tests;

public class SitePackTests
{
    [Theory]
    [InlineData("generated", "utf-8")]
    [InlineData("generated", "utf-16")]
    [InlineData("interpreted", "utf-8")]
    [InlineData("interpreted", "utf-16")]
    public void Without_a_grammar_the_pack_is_tried(string engine, string encoding)
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting);

        ToolRun run = workspace.Run("parse", "--engine", engine, "--units", encoding, "a.txt").Expect(0);

        Assert.Equal("ArabKhabar", run.Json.GetProperty("grammar").GetString());
        Assert.Equal("صوت الحي", run.Json.GetProperty("document").GetProperty("source").GetString());
        Assert.Equal(2, run.Json.GetProperty("document").GetProperty("related").GetArrayLength());
    }

    [Theory]
    [InlineData("ArabKhabar", "arabkhabar/title-and-date", 0)]
    [InlineData("ArabKhabar", "arabkhabar/label-variants", 0)]
    [InlineData("ArabKhabar", "arabkhabar/repair-second-source", 1)]
    [InlineData("ArabKhabar", "arabkhabar/repair-empty-related", 1)]
    [InlineData("ArabKhabar", "arabkhabar/repair-read-also-without-article", 1)]
    [InlineData("CnnArabic", "cnn-arabic/label-separators", 0)]
    [InlineData("CnnArabic", "cnn-arabic/label-words", 0)]
    [InlineData("CnnArabic", "cnn-arabic/titles-below-heading", 0)]
    [InlineData("France24Arabic", "france24-arabic/label-separators", 0)]
    [InlineData("France24Arabic", "france24-arabic/label-twice", 0)]
    public void Of_the_pack_the_grammar_that_was_made_for_the_page_wins(string grammar, string sample, int code)
    {
        using Workspace workspace = new();

        ToolRun run = workspace.Run("parse", "--format", "json", SampleFile(sample)).Expect(code);

        Assert.Equal(grammar, run.Json.GetProperty("grammar").GetString());
    }

    [Theory]
    [InlineData("arabic.cnn.com", "CnnArabic", "cnn-arabic/paragraphs-only")]
    [InlineData("https://www.france24.com/ar/", "France24Arabic", "france24-arabic/subheadings-only")]
    public void Pages_without_labels_need_their_site(string site, string grammar, string sample)
    {
        using Workspace workspace = new();

        ToolRun run = workspace.Run("parse", "--format", "json", "--site", site, SampleFile(sample)).Expect(0);

        Assert.Equal(grammar, run.Json.GetProperty("grammar").GetString());
    }

    [Fact]
    public void The_pack_is_every_grammar_of_the_repository_under_both_engines()
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(Repository.Root, "grammar"), "*.newsgrammar")
            .Select(static path => Path.GetFileName(path))
            .Where(static file => file != SitePackFiles.AnyPage) // it is for no site
            .Order(StringComparer.Ordinal)];

        Assert.NotEmpty(files);
        Assert.Equal(files, SitePack.Parsers(Engine.Generated).Select(static parser => parser.File));
        Assert.Equal(files, SitePack.Parsers(Engine.Interpreted).Select(static parser => parser.File));
    }

    [Fact]
    public void Both_engines_run_the_same_grammar_under_a_name()
    {
        IEnumerable<string> generated = SitePack.Parsers(Engine.Generated).Select(static parser => GrammarOf(parser));
        IEnumerable<string> interpreted = SitePack.Parsers(Engine.Interpreted).Select(static parser => GrammarOf(parser));

        Assert.Equal(interpreted, generated);
    }

    private static string SampleFile(string sample) => Path.Combine(Repository.Root, "grammar", sample + ".sample");

    private static string GrammarOf(DocumentParser parser)
    {
        using var document = parser.Utf16(new MarkedText<char>("text", []));
        return document.Schema.Name;
    }
}

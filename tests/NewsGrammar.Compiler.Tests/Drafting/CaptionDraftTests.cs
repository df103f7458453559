using NewsGrammar.Authoring.Drafting;

namespace NewsGrammar.Compiler.Tests.Drafting;

/// <summary>Pages some of which have a caption or a credit above the title.</summary>
public class CaptionDraftTests
{
    private static readonly string[] Things =
    [
        "bridge", "harbour", "market", "school", "ferry", "garden", "museum", "tower", "station", "river", "library", "street",
    ];

    [Theory]
    [InlineData("Photo: {1}", "photoCredit: PhotoCredit?")]
    [InlineData("Foto: {1}", "photoCredit: PhotoCredit?")]
    [InlineData("صورة: {1}", "photoCredit: PhotoCredit?")]
    [InlineData("Visitors look at the {0} this morning. (AP Photo/{1})", "caption: Caption?", "first and contains \"(AP Photo\"")]
    [InlineData("Visitors look at the {0} Getty Images", "caption: Caption?", "first and ends with \"Getty Images\"")]
    [InlineData("Visitors look at the {0} (Reuters)", "caption: Caption?", "first and ends with \"(Reuters)\"")]
    public void A_credit_above_the_title_is_optional(string caption, string part, string condition = "")
    {
        string[] pages = Pages(number => number % 3 == 0 ? caption : "");

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Contains($"document Article =\n    {part}\n    title: Paragraph\n    (body: Paragraph)+\n", draft.Text, StringComparison.Ordinal);
        Assert.Contains(condition, draft.Text, StringComparison.Ordinal);
        Assert.Contains(draft.Findings, static finding => finding.StartsWith("captions above the title: first lines of 6 of 18 pages", StringComparison.Ordinal));
        Assert.Empty(draft.Misfits);
        MustHaveTitles(draft, pages);
    }

    [Fact]
    public void Sentences_above_titles_are_unsure()
    {
        string[] pages = Pages(static number => number % 3 == 0 ? "Visitors look at the {0} this morning." : "");

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Contains("// unsure: whether these lines are captions: a sentence stands above what looks like a title\n", draft.Text, StringComparison.Ordinal);
        Assert.Contains("unsure: captions above the title: first lines of 6 of 18 pages (Caption)", draft.Findings);
        MustHaveTitles(draft, pages);
    }

    [Fact]
    public void Brackets_that_name_no_photo_are_unsure()
    {
        GrammarDraft draft = Drafts.Of(Pages(static number => number % 3 == 0 ? "Visitors look at the {0} (Harbour Post)" : ""));

        Assert.Contains("// unsure: whether these lines are captions: they end in brackets", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How the {0} was built")]
    [InlineData("How the {0} was built - Harbour Post")]
    [InlineData("The {0} has waited for this day a long time.")]
    public void What_stands_above_all_subtitles_is_no_caption(string first) =>
        Assert.DoesNotContain("aption", Drafts.Of(Pages(_ => first)).Text, StringComparison.Ordinal);

    [Fact]
    public void Headings_below_a_first_sentence_are_no_titles()
    {
        string[] pages = Pages(static number => "The {0} has waited for this day a long time.");
        string[] others = [.. pages.Select(static (page, number) => $"Number {number} of all things\n{page}")];

        Assert.DoesNotContain("aption", Drafts.Of([.. pages, .. others]).Text, StringComparison.Ordinal);
    }

    private static void MustHaveTitles(GrammarDraft draft, string[] pages)
    {
        var grammar = Grammar.Compile(draft.Text);
        foreach (string page in pages)
        {
            using var document = grammar.Parse(page);
            Assert.Contains(" opens as number ", document.Root.Value("title").ToString(), StringComparison.Ordinal);
            Assert.Equal(2, document.Root.Values("body").ToArray().Length);
        }
    }

    /// <summary>Pages with a first line, in which the first place is a thing and the second one a name.</summary>
    private static string[] Pages(Func<int, string> first) => [.. Enumerable.Range(0, 18).Select(number =>
    {
        string thing = Things[number % Things.Length];
        string above = string.Format(System.Globalization.CultureInfo.InvariantCulture, first(number), thing, $"{(char)('A' + number)}. Haddad");
        string page = $"""
            {char.ToUpperInvariant(thing[0])}{thing[1..]} opens as number {number}
            The mayor opened the new {thing} this morning, and {number} hundred people came to see it.
            The work on the {thing} took two years and cost {number} pounds less than had been thought.
            """;
        return above.Length == 0 ? page : $"{above}\n{page}";
    })];
}

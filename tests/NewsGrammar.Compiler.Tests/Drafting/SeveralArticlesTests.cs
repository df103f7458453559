using NewsGrammar.Authoring.Drafting;

namespace NewsGrammar.Compiler.Tests.Drafting;

/// <summary>Pages that hold several articles, one after the other.</summary>
public class SeveralArticlesTests
{
    private static readonly string[] Things =
    [
        "bridge", "harbour", "market", "school", "ferry", "garden", "museum", "tower", "station", "river", "library", "street",
    ];

    private int _articles;

    [Theory]
    [InlineData("", "Source: ", "source: Source")]
    [InlineData("", "Origin: ", "origin: Origin")]
    [InlineData("Published: ", "", "published: Published")]
    [InlineData("on ", "", "published: Published")]
    [InlineData("on ", "Source: ", "source: Source")]
    [InlineData("By ", "", "by: By")]
    public void A_layout_that_recurs_within_pages_is_that_of_an_article(string above, string below, string field)
    {
        string[] pages = [.. Enumerable.Range(0, 12).Select(number => Page(1 + (number % 4), above, below))];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Contains("document Page =\n    (article: Article)+\n", draft.Text, StringComparison.Ordinal);
        Assert.Contains($"    {field}\n", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("whether pages hold several articles", draft.Text, StringComparison.Ordinal);
        Assert.Contains("several articles in a page: 30 on 12 pages, 9 of which hold more than one", draft.Findings);
        Assert.Empty(draft.Misfits);
        MustBeCutRightly(draft, pages, static number => 1 + (number % 4));
    }

    [Fact]
    public void The_header_of_the_site_stands_above_all_articles()
    {
        string[] pages = [.. Enumerable.Range(0, 12).Select(number => "The Harbour Post\n" + Page(1 + (number % 4), "on ", "Source: "))];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Contains("document Page =\n    TheHarbourPost?\n    (article: Article)+\n", draft.Text, StringComparison.Ordinal);
        Assert.Empty(draft.Misfits);
        MustBeCutRightly(draft, pages, static number => 1 + (number % 4));
    }

    [Fact]
    public void What_few_pages_show_is_unsure()
    {
        GrammarDraft draft = Drafts.Of([.. Enumerable.Range(0, 20).Select(number => Page(number % 5 == 0 ? 3 : 1, "", "Source: "))]);

        Assert.Contains("(article: Article)+   // unsure: whether pages hold several articles: 4 of 20 seem to\n", draft.Text, StringComparison.Ordinal);
        Assert.Contains("unsure: several articles in a page: 28 on 20 pages, 4 of which hold more than one", draft.Findings);
    }

    [Fact]
    public void A_second_article_may_belong_to_the_first()
    {
        GrammarDraft draft = Drafts.Of([.. Enumerable.Range(0, 12).Select(_ => Page(2, "", "Source: "))]);

        Assert.Contains("// unsure: whether pages hold several articles: none seems to hold more than two", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_one_article_are_articles()
    {
        GrammarDraft draft = Drafts.Of([.. Enumerable.Range(0, 20).Select(number => Page(number == 0 ? 3 : 1, "on ", "Source: "))]);

        Assert.DoesNotContain("(article: Article)+", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(draft.Findings, static finding => finding.Contains("several articles", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_below_read_also_is_embedded()
    {
        GrammarDraft draft = Drafts.Of([.. Enumerable.Range(0, 12).Select(number =>
            Page(1, "", "Source: ") + (number % 3 == 0 ? "" : "\nRead also:\n" + Page(1, "", "Source: ")))]);

        Assert.Contains("readAlso: Embedded", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("(article: Article)+", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_recurs_within_one_body_makes_no_articles()
    {
        string[] pages = [.. Enumerable.Range(0, 12).Select(number => $"""
            The {Things[number]} opens
            The mayor opened the new {Things[number]} this morning, and many people came to see it.
            Photo: Lina Haddad
            People had waited for the {Things[number]} for years, as the old one was too small for all.
            Photo: Omar Reed
            The work on it took two years and cost less than had been thought.
            """)];

        Assert.DoesNotContain("(article: Article)+", Drafts.Of(pages).Text, StringComparison.Ordinal);
    }

    private static void MustBeCutRightly(GrammarDraft draft, string[] pages, Func<int, int> articles)
    {
        var grammar = Grammar.Compile(draft.Text);
        for (int page = 0; page < pages.Length; page++)
        {
            using var document = grammar.Parse(pages[page]);
            Assert.Equal(articles(page), document.Root.Layouts("article").Count);
            foreach (var article in document.Root.Layouts("article"))
            {
                Assert.Contains(" opens beside the ", article.Value("title").ToString(), StringComparison.Ordinal);
            }
        }
    }

    private string Page(int articles, string above, string below) => string.Join('\n', Enumerable.Range(0, articles).Select(_ => Article(above, below)));

    private string Article(string above, string below)
    {
        int number = _articles++;
        string thing = Things[number % Things.Length];
        string other = Things[number * 5 / 3 % Things.Length];
        return string.Join('\n', new[]
        {
            $"{char.ToUpperInvariant(thing[0])}{thing[1..]} number {number} opens beside the {other}{(number % 9 == 4 ? "?" : "")}",
            Above(above, number),
            $"The mayor opened the new {thing} beside the {other} this morning, and {number} people came to see it.",
            number % 3 == 0 ? "" : $"The work on the {thing} took two years and cost {number} pounds less than had been thought.",
            below.Length == 0 ? "" : $"{below}{(number % 2 == 0 ? "City Wire" : "Harbour Post")}",
        }.Where(static line => line.Length > 0));
    }

    private static string Above(string above, int number) =>
        above.Length == 0 ? ""
        : above == "By " ? $"By {(char)('A' + (number % 20))}. Haddad"
        : $"{above.Replace("on ", "", StringComparison.Ordinal)}{1 + (number % 28)} May 2024";
}

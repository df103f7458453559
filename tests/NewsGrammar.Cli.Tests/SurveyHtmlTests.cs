using System.Xml.Linq;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary><c>newsgrammar survey --html</c>: one page for people who know the language and no code.</summary>
public sealed class SurveyHtmlTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace()
        .With("gazette.newsgrammar", """
            grammar Gazette
            line Source    = ("Source" | "المصدر") sep name:text
            line Heading   = text where words <= 4 and not sentence
            line Paragraph = text
            document Article =
                title: Heading?
                (body: Paragraph | heading: Heading)+
                source: Source
            """)
        .With(
            "a.txt",
            "العبّارة متأخرة\nتأخرت العبّارة <script>alert(1)</script> مرة أخرى & \"اليوم\".\n"
                + "It is \u202Elate\u0007 today.\nالمصدر: الجريدة\n")
        .With("b.txt", "It rained all day.\n");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Each_line_stands_in_its_own_direction_and_is_text_whatever_it_holds()
    {
        XElement page = Page();

        string[] lines = [.. page.Descendants("p").Where(static line => (string?)line.Attribute("dir") == "auto").Select(static line => line.Value)];
        Assert.Contains("العبّارة متأخرة", lines);
        Assert.Contains("تأخرت العبّارة <script>alert(1)</script> مرة أخرى & \"اليوم\".", lines);
        Assert.Contains("It is \u202Elate\uFFFD today.", lines);
        Assert.Empty(page.Descendants("script"));
        Assert.All(page.Descendants("ul").Where(static list => (string?)list.Attribute("class") == "lines").SelectMany(static list => list.Elements("li")),
            static item => Assert.Single(item.Descendants("bdi")));
    }

    [Fact]
    public void The_page_loads_nothing_and_each_of_its_links_leads_somewhere()
    {
        XElement page = Page();

        Assert.Empty(page.Descendants().Attributes("src"));
        Assert.Empty(page.Descendants("link"));
        string[] places = [.. page.Descendants().Attributes("id").Select(static id => "#" + id.Value)];
        Assert.All(page.Descendants("a"), link => Assert.Contains((string)link.Attribute("href")!, places));
        Assert.Contains(page.Descendants("meta").Attributes("content"), static meta => meta.Value.StartsWith("default-src 'none'", StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_in_words_what_was_read()
    {
        XElement page = Page();

        Assert.Contains("2 pages were read. On 50 % of them each line found a place", page.Value, StringComparison.Ordinal);
        Assert.Contains(page.Descendants("h3"), static head => head.Value == "No line for source");
        Assert.Contains(page.Descendants("h3"), static head => head.Value.StartsWith("1. ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_on_standard_output_stands_there_alone()
    {
        string output = _workspace.Run("survey", "gazette.newsgrammar", "a.txt", "--html", "-").Expect(0).Output;

        Assert.StartsWith("<!DOCTYPE html>\n", output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_reports_do_not_share_standard_output() => _workspace
        .Run("survey", "gazette.newsgrammar", "a.txt", "--html", "-", "--json", "-").Expect(2)
        .ExpectErrorLine("newsgrammar: error: only one of --json and --html can go to standard output (see 'newsgrammar survey --help')");

    private XElement Page()
    {
        _workspace.Run("survey", "gazette.newsgrammar", "a.txt", "b.txt", "--html", "survey.html").Expect(1);
        return XDocument.Parse(_workspace.Read("survey.html")).Root!;
    }
}

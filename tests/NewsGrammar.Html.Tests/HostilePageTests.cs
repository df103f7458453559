using System.Text;
using CsCheck;
using NewsGrammar.Marks;

namespace NewsGrammar.Html.Tests;

/// <summary>Pages that nobody would write, and that there are.</summary>
public sealed class HostilePageTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<li>", "<ul>", "</ul>", "<td>", "<table>", "</table>", "<tr>", "<a href=x>", "</a>", "<b>", "</b>", "<br>",
        "<h2>", "</h2>", "<pre>", "</pre>", "<script>", "</script>", "<svg>", "</svg>", "<template>", "</template>", "<article>", "<select>",
        "<math><mi>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#xD800;", "&#0;", "&nbsp;", " ", "\n", "text", "\u200F", "\0", "<", ">", "\"", "'=",
        "<meta name=author content='a&#10;b'>", "<title>t\nu</title>", "<script type=application/ld+json>[[{\"@type\":\"Article\",\"headline\":\"\\ud800\"}]]</script>",
        "<frameset>", "<body hidden>", "</html>", "<plaintext>", "<noscript>", "<figure>", "<button>", "\u2028", "\u0085",
    ];

    [Fact]
    public void Any_markup_gives_lines_that_are_not_blank_each_with_its_marks() => Gen.Int[0, Pieces.Length - 1].Array[0, 60].Sample(
        static pieces =>
        {
            using HtmlPage page = HtmlPage.Read(string.Concat(pieces.Select(static piece => Pieces[piece])));
            string[] lines = page.Text.Length == 0 ? [] : page.Text.ToString().Split('\n');
            return lines.Length == page.Marks.Length && Array.TrueForAll(lines, static line => !string.IsNullOrWhiteSpace(line));
        },
        iter: 5_000);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<b><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href=x><span>")]
    public void A_hundred_thousand_elements_may_be_nested(string tags)
    {
        using HtmlPage page = HtmlPage.Read("<p>Before.</p>" + new StringBuilder().Insert(0, tags + "x", 100_000));
        Assert.StartsWith("Before.", page.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x<br>")]
    [InlineData("x<img src=y>")]
    [InlineData("<p>x")]
    [InlineData("<tr><td>x")]
    [InlineData("<li>x")]
    [InlineData("<a href=y>x</a>")]
    public void A_page_of_any_length_is_read_to_its_end(string piece)
    {
        using HtmlPage page = HtmlPage.Read("<table>" + new StringBuilder().Insert(0, piece, 300_000) + "</table><p>The end.");
        Assert.EndsWith("The end.", page.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void End_tags_of_nothing_let_no_more_elements_be_nested()
    {
        using HtmlPage page = HtmlPage.Read(new StringBuilder().Insert(0, "</b>", 100_000) + new StringBuilder().Insert(0, "<div>x", 100_000).ToString());
        Assert.InRange(page.Marks.Length, 1, 30_000);
    }

    [Fact]
    public void Fifty_megabytes_are_read()
    {
        string text = new('a', 1 << 20);
        using HtmlPage page = HtmlPage.Read(string.Concat(Enumerable.Repeat($"<p>{text}</p>", 50)));
        Assert.Equal(50, page.Marks.Length);
    }

    [Fact]
    public void A_read_can_be_ended()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        Assert.Throws<OperationCanceledException>(() => HtmlPage.Read("<p>Text.", ended.Token));
    }

    [Fact]
    public void A_page_that_was_disposed_of_says_so()
    {
        HtmlPage page = HtmlPage.Read("<p>Text.");
        page.Dispose();
        page.Dispose();
        Assert.Throws<ObjectDisposedException>(() => page.Text.Length);
        Assert.Throws<ObjectDisposedException>(() => ((MarkedText<char>)page).Text.Length);
    }
}

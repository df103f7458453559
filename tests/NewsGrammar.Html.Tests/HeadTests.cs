namespace NewsGrammar.Html.Tests;

/// <summary>What the head of a page comes to.</summary>
public sealed class HeadTests
{
    [Fact]
    public void It_is_written_in_one_order_whatever_the_page_s() => Assert.Equal(
        """
        og:title: Bridge opens
        title: Bridge opens - Harbour Post
        description: It carries two thousand.
        author: A. Writer
        article:published_time: 2026-11-01T08:00Z
        keywords: bridge, river
        canonical: https://post.example/bridge
        lang: ar
        viewport: width=device-width
        """,
        PageLines.OfHead("""
            <meta name="viewport" content="width=device-width">
            <meta name=keywords content="bridge, river"><meta property="article:published_time" content="2026-11-01T08:00Z">
            <meta name="author" content=" A.
              Writer "><meta name="description" content="It carries two thousand."><meta name="empty" content="">
            <title>Bridge opens - Harbour Post</title><meta property="og:title" content="Bridge opens">
            <link rel="canonical" href="https://post.example/bridge">
            """));

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"A","author":[{"name":"B"},{"name":"C"},"D"],"keywords":["x","y"]}""")]
    [InlineData("""{"@graph":[{"@type":"WebSite","headline":"no"},{"@type":["NewsArticle","X"],"headline":"A","author":[{"name":["B","C"]},"D"],"keywords":["x","y"]}]}""")]
    [InlineData("""[{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","headline":"A","author":["B","C",{"@type":"Person","name":"D"}],"keywords":["x","y"],},}];""")]
    public void Linked_data_is_found_wherever_it_stands(string json) => Assert.Equal(
        "headline: A\nauthor: B\nauthor: C\nauthor: D\nkeywords: x\nkeywords: y\nlang: ar",
        PageLines.OfHead($"<script type='application/ld+json'>{json}</script>"));

    [Fact]
    public void Broken_linked_data_says_nothing_and_raw_line_breaks_are_read() => Assert.Equal(
        "headline: One two\nlang: ar",
        PageLines.OfHead("""
            <script type="application/ld+json">{"@type":</script><script type="application/ld+json">"\ud800"</script>
            <script type="application/ld+json">{"@type":"Article","headline":"One
            two","alternativeHeadline":"\ud800"}</script>
            """));

    [Fact]
    public void The_times_of_the_page_are_told()
    {
        using HtmlPage page = HtmlPage.Read("<p><time datetime='2026-11-01'>Yesterday</time> Text.</p>");
        Assert.StartsWith("time: 2026-11-01\n", page.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<link rel=canonical href='https://a.example/x'>", "https://a.example/x")]
    [InlineData("<link rel=canonical href='/x'><meta property='og:url' content='http://b.example/y'>", "http://b.example/y")]
    [InlineData("<link rel=canonical href='javascript:x'>", null)]
    [InlineData("", null)]
    public void The_address_is_what_the_head_says(string head, string? address)
    {
        using HtmlPage page = HtmlPage.Read($"<head>{head}</head><p>Text.");
        Assert.Equal(address, page.Address?.AbsoluteUri);
    }
}

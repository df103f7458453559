using NewsGrammar.Sites;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Which site a host belongs to.</summary>
public class SiteTableTests
{
    private static readonly SiteTable<string> Table = new(
        ("Example.com", "example"), ("news.example.com", "news"), ("www.gazette.example.org", "gazette"), ("مثال.com", "arabic"), ("com", "none"));

    [Theory]
    [InlineData("example.com", "example")]
    [InlineData("EXAMPLE.COM.", "example")]
    [InlineData("www.example.com", "example")]
    [InlineData("a.b.example.com", "example")]
    [InlineData("www.news.example.com", "news")]
    [InlineData("gazette.example.org", "gazette")]
    [InlineData("m.gazette.example.org", "gazette")]
    [InlineData("مثال.com", "arabic")]
    [InlineData("xn--mgbh0fb.COM", "arabic")]
    [InlineData("counterexample.com", null)]
    [InlineData("example.org", null)]
    [InlineData("com", null)]
    [InlineData("", null)]
    [InlineData(".", null)]
    [InlineData("..example..com", null)]
    [InlineData("https://example.com/", null)]
    [InlineData("\uD800.example.com", null)]
    public void The_longest_site_that_a_host_ends_in_is_found(string host, string? entry)
    {
        Assert.Equal(entry is not null, Table.TryFind(host, out string? found));
        Assert.Equal(entry, found);
    }

    [Fact]
    public void What_is_no_host_has_no_entry() =>
        Assert.Equal(["example.com", "news.example.com", "gazette.example.org", "xn--mgbh0fb.com"], Table.Hosts);

    private static readonly SiteTable<string> Sections = new(
        ("example.com/arabic", "arabic"),
        ("example.com/arabic/sport/", "sport"),
        ("example.com", "example"),
        ("news.example.com", "news"),
        ("example.org/عربي", "letters"),
        ("example.org/a b", "none"),
        ("example.org//x", "none"),
        ("example.org/x?y", "none"));

    [Theory]
    [InlineData("https://www.example.com/arabic/article-1?page=2#top", "arabic")]
    [InlineData("https://example.com/arabic", "arabic")]
    [InlineData("https://example.com/arabic/", "arabic")]
    [InlineData("https://example.com/arabic/sport/1", "sport")]
    [InlineData("https://example.com/arabic/sports", "arabic")]
    [InlineData("https://example.com/Arabic/1", "example")]
    [InlineData("https://example.com/arabica", "example")]
    [InlineData("https://example.com/en/arabic", "example")]
    [InlineData("https://news.example.com/arabic/1", "news")]
    [InlineData("https://example.org/عربي/1", "letters")]
    [InlineData("https://example.org/%D8%B9%D8%B1%D8%A8%D9%8A/1", "letters")]
    [InlineData("https://example.org/", null)]
    [InlineData("https://example.net/arabic", null)]
    public void The_longest_host_and_then_the_longest_path_are_found(string address, string? entry)
    {
        Assert.Equal(entry is not null, Sections.TryFind(new Uri(address), out string? found));
        Assert.Equal(entry, found);
    }

    [Fact]
    public void A_site_with_a_path_never_matches_a_host_alone()
    {
        Assert.False(Sections.TryFind("example.org", out _));
        Assert.False(Sections.TryFind(new Uri("example.org/عربي", UriKind.Relative), out _));
        Assert.Equal(["example.com/arabic", "example.com/arabic/sport", "example.com", "news.example.com", "example.org/عربي"], Sections.Hosts);
    }

    [Theory]
    [InlineData("https://www.Example.com/news?x", "example.com")]
    [InlineData("example.com:8080/x", "example.com")]
    [InlineData("two words", null)]
    public void An_address_leads_to_its_host(string text, string? host) => Assert.Equal(host, SiteAddress.Near(text)?.Split('/')[0]);
}

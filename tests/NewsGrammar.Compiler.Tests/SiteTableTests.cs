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

    [Theory]
    [InlineData("https://www.Example.com/news?x", "example.com")]
    [InlineData("example.com:8080/x", "example.com")]
    [InlineData("two words", null)]
    public void An_address_leads_to_its_host(string text, string? host) => Assert.Equal(host, SiteHost.Near(text));
}

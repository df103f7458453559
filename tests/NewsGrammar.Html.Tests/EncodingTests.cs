using System.Text;

namespace NewsGrammar.Html.Tests;

/// <summary>Pages in the encodings in which servers send them.</summary>
public sealed class EncodingTests
{
    private const string Text = "الخبر اليوم";

    static EncodingTests()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    [Theory]
    [InlineData("utf-8", "", null)]
    [InlineData("utf-8", "<meta charset=iso-8859-1>", null)]
    [InlineData("windows-1256", "<meta charset=windows-1256>", null)]
    [InlineData("windows-1256", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1256'>", null)]
    [InlineData("windows-1256", "", "windows-1256")]
    [InlineData("windows-1256", "<meta charset=utf-8>", " WINDOWS-1256 ")]
    [InlineData("windows-1256", "<meta charset=nonsense>", "nonsense")]
    [InlineData("windows-1256", "", null)]
    public void The_encoding_is_found(string encoding, string meta, string? charset)
    {
        using HtmlPage page = HtmlPage.Read(Encoding.GetEncoding(encoding).GetBytes($"<html lang=ar><head>{meta}</head><p>{Text}"), charset);
        Assert.EndsWith("\n" + Text, page.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_goes_before_all(string encoding)
    {
        Encoding of = Encoding.GetEncoding(encoding);
        using HtmlPage page = HtmlPage.Read([.. of.GetPreamble(), .. of.GetBytes($"<p>{Text}")], "windows-1252");
        Assert.Equal(Text, page.Text.ToString());
    }

    [Fact]
    public async Task Streams_are_read_to_their_end()
    {
        byte[] html = Encoding.UTF8.GetBytes($"<p>{Text}");
        using HtmlPage page = HtmlPage.Read(new MemoryStream(html));
        using HtmlPage later = await HtmlPage.ReadAsync(new MemoryStream(html));
        Assert.Equal(Text, page.Text.ToString());
        Assert.Equal(Text, later.Text.ToString());
    }
}

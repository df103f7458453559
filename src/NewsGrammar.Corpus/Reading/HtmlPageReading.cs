using System.Buffers;
using System.Text;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Html;
using NewsGrammar.Marks;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Turns pages into text with marks, and hands them on. Where no address is known, the page's own counts.</summary>
/// <param name="texts">Takes the texts.</param>
internal sealed class HtmlPageReading(ITextReading texts) : IPageReading
{
    /// <inheritdoc/>
    public Reject? Read(ReadOnlySpan<byte> page, string? charset, ReadOnlySpan<byte> id, ReadOnlySpan<byte> url, Block block)
    {
        using HtmlPage html = HtmlPage.Read(page, charset);
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Text.Length));
        try
        {
            ReadOnlySpan<byte> text = utf8.AsSpan(0, Encoding.UTF8.GetBytes(html.Text, utf8));
            ReadOnlySpan<byte> address = url.IsEmpty && html.Address is { } own ? Encoding.UTF8.GetBytes(own.AbsoluteUri) : url;
            return texts.Read(new MarkedText<byte>(text, html.Marks), id, address, block) is { } unknown
                ? new Reject(RejectReason.UnknownSite, unknown)
                : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }
}

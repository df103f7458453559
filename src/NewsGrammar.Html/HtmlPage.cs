using NewsGrammar.Html.Encodings;
using NewsGrammar.Html.Head;
using NewsGrammar.Html.Walking;
using NewsGrammar.Marks;

namespace NewsGrammar.Html;

/// <summary>
/// An HTML page as lines of text with marks, which a parser reads as it reads plain text. First come the lines of the page's head,
/// <c>og:title: …</c>, with the mark <see cref="LineMark.Meta"/>; then what the page shows, a block a line.
/// </summary>
/// <remarks>
/// Text and marks lie in memory of a pool, which <see cref="Dispose"/> gives back; the page's tree, about twenty times as large as its
/// HTML, is garbage once the page is read. Any bytes and any markup give a page.
/// </remarks>
public sealed class HtmlPage : IDisposable
{
    private PageText? _text;

    private HtmlPage(PageText text)
    {
        _text = text;
    }

    /// <summary>The lines, each ended by a line feed but the last; none is blank.</summary>
    /// <exception cref="ObjectDisposedException">The page was disposed of.</exception>
    public ReadOnlySpan<char> Text => Lines.Text;

    /// <summary>The marks of the lines.</summary>
    /// <exception cref="ObjectDisposedException">The page was disposed of.</exception>
    public ReadOnlySpan<LineMarks> Marks => Lines.Marks;

    /// <summary>The page's own address, as its head says; null where it says none.</summary>
    /// <exception cref="ObjectDisposedException">The page was disposed of.</exception>
    public Uri? Address => PageAddress.In(ToMarkedText());

    private PageText Lines => _text ?? throw new ObjectDisposedException(nameof(HtmlPage));

    /// <summary>Text and marks, as parsers take them.</summary>
    /// <param name="page">The page, which must not be disposed of before the result is.</param>
    public static implicit operator MarkedText<char>(HtmlPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.ToMarkedText();
    }

    /// <summary>Text and marks, as parsers take them.</summary>
    public MarkedText<char> ToMarkedText() => new(Text, Marks);

    /// <summary>Reads a page.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="cancellationToken">Ends a long read.</param>
    /// <exception cref="OperationCanceledException">The read was ended.</exception>
    public static HtmlPage Read(string html, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new HtmlPage(PageReader.Read(html, cancellationToken));
    }

    /// <summary>Reads a page as a server sent it. Its encoding is told by a byte order mark, by the server, by the page itself, or found out.</summary>
    /// <param name="html">The bytes.</param>
    /// <param name="charset">The encoding that the server named, as in <c>Content-Type: text/html; charset=…</c>; null for none.</param>
    /// <param name="cancellationToken">Ends a long read.</param>
    /// <exception cref="OperationCanceledException">The read was ended.</exception>
    public static HtmlPage Read(ReadOnlySpan<byte> html, string? charset = null, CancellationToken cancellationToken = default) =>
        Read(PageEncoding.Decode(html, charset), cancellationToken);

    /// <summary>Reads a page as a server sends it.</summary>
    /// <param name="html">The bytes, which are read to their end.</param>
    /// <param name="charset"><inheritdoc cref="Read(ReadOnlySpan{byte}, string?, CancellationToken)" path="/param[@name='charset']"/></param>
    /// <param name="cancellationToken">Ends a long read.</param>
    /// <exception cref="OperationCanceledException">The read was ended.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static HtmlPage Read(Stream html, string? charset = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var bytes = new MemoryStream();
        html.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), charset, cancellationToken);
    }

    /// <summary>Reads a page as a server sends it.</summary>
    /// <param name="html">The bytes, which are read to their end.</param>
    /// <param name="charset"><inheritdoc cref="Read(ReadOnlySpan{byte}, string?, CancellationToken)" path="/param[@name='charset']"/></param>
    /// <param name="cancellationToken">Ends a long read.</param>
    /// <exception cref="OperationCanceledException">The read was ended.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<HtmlPage> ReadAsync(Stream html, string? charset = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var bytes = new MemoryStream();
        await html.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), charset, cancellationToken);
    }

    /// <summary>Gives the memory back to the pool. Results that were parsed from the page are at an end.</summary>
    public void Dispose()
    {
        _text?.Dispose();
        _text = null;
    }
}

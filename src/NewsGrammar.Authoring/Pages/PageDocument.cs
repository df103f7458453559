using System.IO.Compression;
using System.Text;
using NewsGrammar.Html;
using NewsGrammar.Marks;

namespace NewsGrammar.Authoring.Pages;

/// <summary>A text in UTF-8 with what is known of its lines; an HTML page comes to one.</summary>
/// <param name="Text">The text.</param>
/// <param name="Marks">The marks of its non-blank lines; empty for plain text.</param>
internal sealed record PageDocument(ReadOnlyMemory<byte> Text, ReadOnlyMemory<LineMarks> Marks)
{
    private static readonly string[] HtmlExtensions = [".html", ".htm", ".xhtml"];

    private const string Compressed = ".gz";

    /// <summary>The page's address, as its head says; null where it says none.</summary>
    public Uri? Address { get; private init; }

    /// <summary>The text in UTF-16.</summary>
    public string ToText() => Encoding.UTF8.GetString(Text.Span);

    /// <summary>Whether a file is named like an HTML page, compressed or not.</summary>
    public static bool IsNamedHtml(string path) => IsHtml(path) || (IsCompressed(path) && IsHtml(path[..^Compressed.Length]));

    /// <summary>Reads an HTML page.</summary>
    /// <param name="html">The bytes of the page.</param>
    /// <param name="charset">Its encoding where something beside the page tells; null otherwise.</param>
    public static PageDocument OfHtml(ReadOnlySpan<byte> html, string? charset = null)
    {
        using HtmlPage page = HtmlPage.Read(html, charset);
        byte[] text = new byte[Encoding.UTF8.GetByteCount(page.Text)];
        Encoding.UTF8.GetBytes(page.Text, text);
        return new PageDocument(text, page.Marks.ToArray()) { Address = page.Address };
    }

    /// <summary>The page in a file that is named like one.</summary>
    /// <param name="path">The file's name.</param>
    /// <param name="file">What the file holds.</param>
    /// <exception cref="InvalidDataException">The file is said to be compressed and is not, or is cut short.</exception>
    public static byte[] Unpack(string path, byte[] file)
    {
        if (!IsCompressed(path))
        {
            return file;
        }

        using var packed = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static bool IsCompressed(string path) => path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase);

    private static bool IsHtml(string path) =>
        Array.Exists(HtmlExtensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}

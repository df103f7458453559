using System.Text;

namespace NewsGrammar.Authoring.Pages;

/// <summary>
/// Tells files that are no text from those that are. A parser gives a result for any bytes; what it says about an executable
/// helps nobody.
/// </summary>
internal static class NoText
{
    /// <summary>How much of a file is looked at, in bytes.</summary>
    private const int Start = 8192;

    /// <summary>How much of its start must tell that a file is HTML, in bytes: prose may quote a tag further down.</summary>
    private const int HtmlStart = 1024;

    /// <summary>One control character among so many bytes may have slipped into a text; one, be it NUL, into any.</summary>
    private const int BytesAControl = 32;

    private static readonly FileKind Binary = new("binary data", "give the text of an article");
    private static readonly FileKind Html = new("an HTML page", "make one of it with 'newsgrammar lines --text'") { IsPage = true };
    private static readonly FileKind Utf16 = new("UTF-16 without a byte order mark", "save it as UTF-8, or with a byte order mark") { IsEncoding = true };

    private static readonly string[] HtmlTags =
        ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<script", "<div", "<article", "<p>", "<br"];

    /// <summary>What kind of file it is; null for a text in UTF-8, a code page, or UTF-16 with a byte order mark.</summary>
    /// <param name="file">The bytes of the file.</param>
    public static FileKind? KindOf(ReadOnlySpan<byte> file)
    {
        foreach (FileSignature signature in FileSignatures.All)
        {
            if (signature.IsOn(file))
            {
                return signature.Kind;
            }
        }

        if (file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return IsHtml(Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(file[2..Math.Min(file.Length, HtmlStart)]))) ? Html : null;
        }

        return IsUnmarkedUtf16(file) ? Utf16
            : IsBinary(file[..Math.Min(file.Length, Start)]) ? Binary
            : IsHtml(file) ? Html
            : null;
    }

    private static bool IsBinary(ReadOnlySpan<byte> start)
    {
        int controls = 0;
        foreach (byte unit in start)
        {
            // Escapes and form feeds stand in texts that terminals and printers wrote.
            controls += unit < ' ' && unit is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) ? 1 : 0;
        }

        return controls > Math.Max(1, start.Length / BytesAControl);
    }

    /// <summary>A NUL in every other byte of what a file begins with.</summary>
    private static bool IsUnmarkedUtf16(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> start = file[..(Math.Min(file.Length, 64) & ~1)];
        int even = 0;
        int odd = 0;
        for (int index = 0; index < start.Length; index += 2)
        {
            even += start[index] == 0 ? 1 : 0;
            odd += start[index + 1] == 0 ? 1 : 0;
        }

        // Spaces and line ends alone are enough of them in Arabic; no text of UTF-8 has them.
        return Math.Max(even, odd) >= Math.Max(2, start.Length / 20) && Math.Min(even, odd) == 0;
    }

    private static bool IsHtml(ReadOnlySpan<byte> file)
    {
        string start = Encoding.UTF8.GetString(file[..Math.Min(file.Length, HtmlStart)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<')
            && Array.Exists(HtmlTags, tag => start.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }
}

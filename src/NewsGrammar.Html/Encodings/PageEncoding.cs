using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Text;

namespace NewsGrammar.Html.Encodings;

/// <summary>
/// Finds the encoding of a page, in the order of the HTML standard: a byte order mark, what the server said, what the page says in its
/// first kilobytes; else a code page by the page's language. Where the bytes are UTF-8, the page is not asked.
/// </summary>
/// <remarks>HTML, 13.2.3 "The input byte stream": https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding</remarks>
internal static partial class PageEncoding
{
    /// <summary>How many bytes are looked at for what the page says of itself. The standard asks for 1,024; many put scripts before.</summary>
    private const int Prescan = 8192;

    static PageEncoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    /// <summary>Decodes a page. What is malformed becomes U+FFFD.</summary>
    /// <param name="html">The bytes.</param>
    /// <param name="charset">What the server said; null for nothing.</param>
    public static string Decode(ReadOnlySpan<byte> html, string? charset) => html switch
    {
        [0xEF, 0xBB, 0xBF, .. var text] => Encoding.UTF8.GetString(text),
        [0xFF, 0xFE, .. var text] => Encoding.Unicode.GetString(text),
        [0xFE, 0xFF, .. var text] => Encoding.BigEndianUnicode.GetString(text),
        _ => Find(html, charset).GetString(html),
    };

    private static Encoding Find(ReadOnlySpan<byte> html, string? charset)
    {
        if (charset is not null && TextEncoding.IsSupported(charset.Trim()))
        {
            return TextEncoding.Resolve(charset.Trim());
        }

        // Pages that say Latin-1 and are UTF-8 all the same are many; no other page of some length happens to be UTF-8.
        if (Utf8.IsValid(html))
        {
            return Encoding.UTF8;
        }

        string start = Encoding.Latin1.GetString(html[..Math.Min(html.Length, Prescan)]);
        if (Declared().Match(start) is { Success: true } declared && TextEncoding.IsSupported(declared.Groups["name"].Value))
        {
            // A page that can be read as Latin letters to find the declaration is not UTF-16, whatever it says.
            Encoding named = TextEncoding.Resolve(declared.Groups["name"].Value);
            return named is UnicodeEncoding ? Encoding.UTF8 : named;
        }

        return Encoding.GetEncoding(CodePageOf(Language().Match(start).Groups["language"].Value));
    }

    /// <summary>The code page that pages in a language have when they say nothing: what browsers take in its countries.</summary>
    private static int CodePageOf(string language) => language.ToLowerInvariant() switch
    {
        "ar" or "fa" or "ur" or "ps" => 1256,
        "ru" or "uk" or "be" or "bg" or "sr" or "mk" => 1251,
        "tr" or "az" => 1254,
        "el" => 1253,
        "he" => 1255,
        "pl" or "cs" or "sk" or "hu" or "hr" or "sl" or "ro" => 1250,
        "lt" or "lv" or "et" => 1257,
        "vi" => 1258,
        "th" => 874,
        "ja" => 932,
        "ko" => 949,
        "zh" => 936,
        _ => 1252,
    };

    [GeneratedRegex("""(?:<meta[^>]*?charset\s*=\s*["']?|<\?xml[^>]*?encoding\s*=\s*["'])\s*(?<name>[A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Declared();

    [GeneratedRegex("""<html[^>]*?\blang\s*=\s*["']?(?<language>[A-Za-z]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Language();
}

using System.Text;
using NewsGrammar.Sites;

namespace NewsGrammar.Corpus.Grammars;

/// <summary>Finds the path in a web address.</summary>
internal static class UrlPath
{
    /// <summary>Finds it.</summary>
    /// <param name="url">The address, UTF-8: <c>https://example.com/news/1?page=2</c>.</param>
    /// <returns>The path with letters instead of their escapes, <c>/news/1</c>; empty where there is none.</returns>
    public static string Of(ReadOnlySpan<byte> url)
    {
        ReadOnlySpan<byte> rest = UrlScheme.Behind(url);
        int end = rest.IndexOfAny("?#"u8);
        rest = end < 0 ? rest : rest[..end];
        int start = rest.IndexOf((byte)'/');
        return start < 0 ? "" : SiteAddress.Unescape(Encoding.UTF8.GetString(rest[start..]));
    }
}

namespace NewsGrammar.Corpus.Grammars;

/// <summary>Finds where the scheme of a web address ends.</summary>
internal static class UrlScheme
{
    /// <summary>What stands behind it and its slashes; all of an address without one.</summary>
    /// <param name="url">The address, UTF-8: <c>https://example.com/news</c>, or <c>//example.com/news</c>.</param>
    public static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> url)
    {
        int scheme = url.IndexOf("://"u8);
        return scheme >= 0 ? url[(scheme + 3)..] : url.StartsWith("//"u8) ? url[2..] : url;
    }
}

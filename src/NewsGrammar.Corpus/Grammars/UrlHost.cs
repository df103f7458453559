using System.Text;

namespace NewsGrammar.Corpus.Grammars;

/// <summary>Finds the host in a web address, without a string being made.</summary>
internal static class UrlHost
{
    /// <summary>How long hosts may be, in bytes: more than the Domain Name System takes, be every character one of four bytes.</summary>
    public const int MaxLength = 1024;

    /// <summary>Finds it.</summary>
    /// <param name="url">The address, UTF-8: <c>https://user@example.com:8080/news</c>.</param>
    /// <param name="buffer">Room for it, of <see cref="MaxLength"/>.</param>
    /// <returns>The host; empty where there is none.</returns>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<byte> url, Span<char> buffer)
    {
        ReadOnlySpan<byte> rest = UrlScheme.Behind(url);
        int end = rest.IndexOfAny("/?#\\"u8);
        ReadOnlySpan<byte> authority = end < 0 ? rest : rest[..end];
        ReadOnlySpan<byte> host = authority[(authority.LastIndexOf((byte)'@') + 1)..];
        int port = host.IndexOf((byte)':');
        host = (port < 0 ? host : host[..port]).Trim((byte)' ');
        return host.Length > MaxLength ? default : buffer[..Encoding.UTF8.GetChars(host, buffer)];
    }
}

namespace NewsGrammar.Sites;

/// <summary>Sites as they are compared: the name of a host, with the path of a section behind it or without.</summary>
public static class SiteAddress
{
    /// <summary>The most segments that the path of a site has. Pages may have more.</summary>
    internal const int MaxSegments = 16;

    /// <summary>The form in which a site is compared.</summary>
    /// <param name="site">For example <c>example.com</c>, or <c>example.com/arabic</c>: no scheme, no port, no query.</param>
    /// <returns>
    /// The host as <see cref="SiteHost.Normalize"/> gives it, and the path without a slash at its end; null for what is no site.
    /// </returns>
    public static string? Normalize(string site)
    {
        ArgumentNullException.ThrowIfNull(site);
        int slash = site.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return SiteHost.Normalize(site);
        }

        string path = Unescape(site.AsSpan(slash)).TrimEnd('/');
        return SiteHost.Normalize(site[..slash]) is { } host && IsPath(path) ? host + path : null;
    }

    /// <summary>The site in an address or a longer text that somebody wrote in place of one; null when there is none.</summary>
    /// <param name="text">For example <c>https://example.com/news?page=2</c>.</param>
    public static string? Near(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string trimmed = text.Trim();
        string address = trimmed.Contains("://", StringComparison.Ordinal) ? trimmed : "http://" + trimmed;
        return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && SiteHost.Normalize(uri.Host) is { } host
            ? host + PathOf(uri).TrimEnd('/')
            : null;
    }

    /// <summary>The path of an address in the form in which paths are compared: letters instead of their escapes.</summary>
    /// <param name="address">An absolute address.</param>
    internal static string PathOf(Uri address) => Unescape(address.AbsolutePath);

    /// <summary>Letters instead of their escapes.</summary>
    internal static string Unescape(ReadOnlySpan<char> path) => Uri.UnescapeDataString(path);

    /// <summary>Segments of visible characters, each behind a slash; none at all is a path too.</summary>
    private static bool IsPath(string path) => path.Split('/') is { Length: <= MaxSegments + 1 } segments
        && segments.Skip(1).All(static segment => segment.Length > 0
            && !segment.Any(static unit => char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '?' or '#' or '\\'));
}

namespace NewsGrammar.Html.Walking;

/// <summary>
/// Keeps pages from nesting elements without bound. The parser looks through the open elements at nearly every tag, so that a hundred
/// thousand of them would take it minutes; browsers stop at 512.
/// </summary>
internal static class NestingLimit
{
    /// <summary>How many tags may begin and not end before the page is cut there, end tags that are left out counted as such.</summary>
    private const int MaxOpen = 20_000;

    /// <summary>The page up to where it is nested too deeply; pages that are not stay as they are.</summary>
    public static string Apply(string html)
    {
        int open = 0;
        ReadOnlySpan<char> rest = html;
        while (rest.IndexOf('<') is >= 0 and var at && at + 1 < rest.Length)
        {
            char next = rest[at + 1];
            open += char.IsAsciiLetter(next) ? 1 : next == '/' ? -1 : 0;
            if (open > MaxOpen)
            {
                return html[..(html.Length - rest.Length + at)];
            }

            rest = rest[(at + 1)..];
        }

        return html;
    }
}

using System.Collections.Frozen;

namespace NewsGrammar.Html.Walking;

/// <summary>
/// Keeps pages from nesting elements without bound. The parser looks through the open elements at nearly every tag, so that a hundred
/// thousand of them would take it minutes; browsers stop at 512.
/// </summary>
internal static class NestingLimit
{
    /// <summary>How many elements may be open before the page is cut there.</summary>
    private const int MaxOpen = 20_000;

    /// <summary>
    /// Elements that hold nothing, and those that others of their kind end: without end tags they stand beside one another, and a long
    /// page has any number of them.
    /// </summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverNested =
        ("area base br col embed hr img input link meta param source track wbr "
            + "body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page up to where it is nested too deeply; pages that are not stay as they are.</summary>
    public static string Apply(string html)
    {
        int open = 0;
        for (int at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
        {
            ReadOnlySpan<char> tag = html.AsSpan(at + 1);
            bool isEnd = tag is ['/', ..];
            ReadOnlySpan<char> name = NameOf(isEnd ? tag[1..] : tag);
            if (name.IsEmpty || NeverNested.Contains(name))
            {
                continue;
            }

            open = Math.Max(0, open + (isEnd ? -1 : 1));
            if (open > MaxOpen)
            {
                return html[..at];
            }
        }

        return html;
    }

    /// <summary>The name that a tag begins with; empty where none does.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        int length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : default;
    }
}

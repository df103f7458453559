using NewsGrammar.Marks;

namespace NewsGrammar.Html.Head;

/// <summary>Finds the address of a page among the lines of its head.</summary>
internal static class PageAddress
{
    private static readonly string[] Names = ["og:url: ", "canonical: "];

    /// <summary>The address; null where the head says none.</summary>
    public static Uri? In(MarkedText<char> page)
    {
        int line = 0;
        foreach (Range range in page.Text.Split('\n'))
        {
            ReadOnlySpan<char> text = page.Text[range];
            if (line == page.Marks.Length || !page.Marks[line++].Has(LineMark.Meta))
            {
                return null;
            }

            foreach (string name in Names)
            {
                if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                    && Uri.TryCreate(text[name.Length..].ToString(), UriKind.Absolute, out Uri? address)
                    && address.Scheme is "http" or "https")
                {
                    return address;
                }
            }
        }

        return null;
    }
}

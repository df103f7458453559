using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.Pages;

/// <summary>Reads the fields of a page.</summary>
internal static class PageContents
{
    /// <summary>The length of all fields of a page, in UTF-16 units.</summary>
    public static int TotalLength(Page.News<char> page) =>
        Length(page.Title) + page.Description.Length + Length(page.Authors) + page.Published.Length + page.Updated.Length
        + page.Section.Length + Length(page.Tags) + page.Site.Length + page.Address.Length
        + Length(page.Heading) + Length(page.Body) + Length(page.Caption) + Length(page.ReadAlso) + Length(page.Related);

    private static int Length(ValueSequence<char> values)
    {
        int total = 0;
        foreach (ReadOnlySpan<char> value in values)
        {
            total += value.Length;
        }

        return total;
    }
}

using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>The first lines of pages that are the same on most of them: the name of the site, a menu.</summary>
internal static class SiteHeader
{
    /// <summary>A header has no more lines.</summary>
    private const int MaxLines = 40;

    /// <summary>How many first lines of each page belong to the header.</summary>
    public static IReadOnlyList<int> LinesOf(IReadOnlyList<Page> pages)
    {
        var tops = pages.Select(static page => page.Lines.Take(MaxLines).Select(KeyOf).ToList()).ToList();
        var common = tops
            .SelectMany(static top => top.Distinct(StringComparer.Ordinal))
            .GroupBy(static line => line, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && group.Count() * 2 > pages.Count)
            .Select(static group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        var headers = pages
            .Select((page, number) => tops[number].TakeWhile((line, index) => common.Contains(line) && LabelText.CanBeQuoted(page.Lines[index].Text)).Count())
            .ToList();

        // Where nothing is left below, the pages are copies of one another, and nothing tells what their header is.
        int whole = headers.Where((header, number) => header == pages[number].Lines.Count).Count();
        return whole * 2 >= pages.Count ? [.. pages.Select(static _ => 0)] : headers;
    }

    /// <summary>What lines are compared by; empty for those that are too long for a header.</summary>
    private static string KeyOf(PageLine line) => line.Text.Length <= LabelText.MaxUnits ? Fold.Text(line.Text) : "";
}

using NewsGrammar.Marks;

namespace NewsGrammar.Html.Tests;

/// <summary>The lines of pages as text.</summary>
internal static class PageLines
{
    /// <summary>The lines of a body: marks, a bar and the text of each.</summary>
    public static string OfBody(string body)
    {
        using HtmlPage page = HtmlPage.Read($"<!DOCTYPE html><html><body>{body}</body></html>");
        return Of(page, static marks => !marks.Has(LineMark.Meta));
    }

    /// <summary>The lines of a head, without their mark.</summary>
    public static string OfHead(string head)
    {
        using HtmlPage page = HtmlPage.Read($"<!DOCTYPE html><html lang=\"ar\"><head>{head}</head><body><p>Text.</p></body></html>");
        return Of(page, static marks => marks.Has(LineMark.Meta)).Replace("meta | ", "", StringComparison.Ordinal);
    }

    /// <summary>The lines of a page that have marks of a kind.</summary>
    public static string Of(HtmlPage page, Func<LineMarks, bool> isWanted)
    {
        var lines = new List<string>();
        int line = 0;
        foreach (Range range in page.Text.Split('\n'))
        {
            ReadOnlySpan<char> text = page.Text[range];
            LineMarks marks = page.Marks[line++];
            if (isWanted(marks))
            {
                lines.Add($"{marks} | {text}");
            }
        }

        return string.Join('\n', lines);
    }
}

using System.Globalization;

namespace NewsGrammar.Marks;

/// <summary>The marks of a line in words, as <c>newsgrammar lines</c> shows them.</summary>
internal static class LineMarksText
{
    private const string None = "-";

    private static readonly (LineMark Mark, string Word)[] Words =
    [
        (LineMark.Paragraph, "paragraph"),
        (LineMark.Item, "item"),
        (LineMark.Link, "link"),
        (LineMark.Bold, "bold"),
        (LineMark.Quote, "quote"),
        (LineMark.Caption, "caption"),
        (LineMark.Menu, "menu"),
        (LineMark.Article, "article"),
        (LineMark.Meta, "meta"),
    ];

    /// <summary>Writes marks.</summary>
    public static string Write(LineMarks marks)
    {
        List<string> words = [];
        if (marks.HeadingLevel > 0)
        {
            words.Add("heading=" + marks.HeadingLevel.ToString(CultureInfo.InvariantCulture));
        }

        words.AddRange(Words.Where(word => marks.Has(word.Mark)).Select(static word => word.Word));
        if (marks.LinkShare > 0)
        {
            words.Add("links=" + marks.LinkShare.ToString(CultureInfo.InvariantCulture));
        }

        return words.Count == 0 ? None : string.Join(',', words);
    }
}

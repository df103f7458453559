using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsGrammar.Marks;

/// <summary>The marks of a line in words, as <c>newsgrammar lines</c> shows them.</summary>
internal static class LineMarksText
{
    /// <summary>In place of words: the line has no mark.</summary>
    public const string None = "-";

    private const string HeadingWord = "heading=";
    private const string LinksWord = "links=";

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
            words.Add(HeadingWord + marks.HeadingLevel.ToString(CultureInfo.InvariantCulture));
        }

        words.AddRange(Words.Where(word => marks.Has(word.Mark)).Select(static word => word.Word));
        if (marks.LinkShare > 0)
        {
            words.Add(LinksWord + marks.LinkShare.ToString(CultureInfo.InvariantCulture));
        }

        return words.Count == 0 ? None : string.Join(',', words);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="text">The words.</param>
    /// <param name="marks">The marks.</param>
    /// <returns>False where a word is none, or a number out of range.</returns>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out LineMarks marks)
    {
        marks = default;
        LineMark flags = LineMark.None;
        int heading = 0;
        int links = 0;
        foreach (string word in text == None ? [] : text.Split(','))
        {
            int index = Array.FindIndex(Words, one => one.Word == word);
            if (index >= 0)
            {
                flags |= Words[index].Mark;
            }
            else if (!TryReadNumber(word, HeadingWord, 6, ref heading) && !TryReadNumber(word, LinksWord, 100, ref links))
            {
                return false;
            }
        }

        marks = new LineMarks(flags, heading, flags.HasFlag(LineMark.Link) ? 100 : links);
        return true;
    }

    private static bool TryReadNumber(string word, string name, int most, ref int number) =>
        word.StartsWith(name, StringComparison.Ordinal)
        && int.TryParse(word.AsSpan(name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number <= most;
}

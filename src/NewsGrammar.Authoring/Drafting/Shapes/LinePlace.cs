using System.Globalization;
using System.Text;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>What a line is by the lines around it, which people see and a rule does not.</summary>
internal static class LinePlace
{
    private const int MaxTitleWords = 22;

    private const int MaxHeadingWords = 12;

    private const int MaxClosingWords = 6;

    /// <summary>Paragraphs have more words.</summary>
    private const int LongLine = 14;

    private const int LinesOfHead = 3;

    /// <summary>Whether the first line is a title: it ends as headings do, and a longer line or a sentence follows.</summary>
    public static bool IsTitle(LabelledPage page, int index) =>
        index == 0 && page.Lines[0] is { Words: > 1 and <= MaxTitleWords } line && EndsHeadline(line) && Begins(line) && HasParagraphBelow(page, 0, 2);

    /// <summary>Whether the first line says who wrote from where, with a dash between.</summary>
    public static bool IsTopByline(LabelledPage page, int index) =>
        index == 0 && page.Lines[0] is { Words: <= 8 } line && Ends(line) && HasDash(line.Text) && HasParagraphBelow(page, 0, 1);

    /// <summary>Whether a heading: nothing goes on from the line above into it, and a paragraph begins below.</summary>
    public static bool IsHeading(LabelledPage page, int index) =>
        index > 0
        && page.Lines[index] is { Words: <= MaxHeadingWords } line
        && EndsHeadline(line)
        && Begins(line)
        && IsClosed(page, index - 1)
        && !IsAnnounced(page, index)
        && index + 1 < page.Lines.Count
        && page.Lines[index + 1] is var below
        && Begins(below)
        && below.Words > line.Words
        && (below.EndsSentence || below.Words > LongLine);

    /// <summary>Whether the last line says who wrote it or where from: it is short, and the article above has ended.</summary>
    public static bool IsClosing(LabelledPage page, int index) =>
        index == page.Lines.Count - 1
        && index > 1
        && page.Lines[index] is { Words: <= MaxClosingWords } line
        && Ends(line)
        && Begins(line)
        && page.Lines[index - 1].EndsSentence
        && page.Lines.Take(index).Any(static above => above.Words > LongLine);

    /// <summary>Whether a date: a year or a day with its month among little else, near an end of the page or below a title.</summary>
    public static bool IsDate(LabelledPage page, int index) =>
        (index < LinesOfHead || index >= page.Lines.Count - LinesOfHead)
        && LooksLikeDate(page.Lines[index]);

    /// <summary>Whether a line by itself may be a date.</summary>
    public static bool LooksLikeDate(PageLine line) =>
        line.Words <= 7
        && !line.Text.Contains('@', StringComparison.Ordinal)
        && !line.Text.Contains("http", StringComparison.OrdinalIgnoreCase)
        && NumbersOf(line.Text) is var numbers
        && numbers.Any(static number => number is >= 1950 and < 2100 or >= 1370 and < 1480)
        && numbers.Count >= 2;

    private static bool HasParagraphBelow(LabelledPage page, int index, int lines) =>
        page.Lines.Skip(index + 1).Take(lines).Any(below => below.Words > page.Lines[index].Words && (below.EndsSentence || below.Words > LongLine));

    private static bool HasDash(string text) =>
        text.Contains(" – ", StringComparison.Ordinal) || text.Contains(" - ", StringComparison.Ordinal) || text.Contains(" — ", StringComparison.Ordinal)
        || text.Contains(" -", StringComparison.Ordinal);

    private static bool Ends(PageLine line) => !line.EndsSentence && EndsHeadline(line);

    private static bool EndsHeadline(PageLine line) =>
        line.Kind != LineKind.Bullet && line.EndsHeadline && !line.Text.EndsWith(',') && !line.Text.EndsWith('،');

    /// <summary>Whether no sentence goes on with a line: it begins with neither a small letter nor punctuation that ends something.</summary>
    private static bool Begins(PageLine line)
    {
        Rune first = line.Text.EnumerateRunes().First();
        Rune word = line.Text.EnumerateRunes().FirstOrDefault(Rune.IsLetterOrDigit);
        return !Rune.IsLower(word) && (Rune.GetUnicodeCategory(first) is not (UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherPunctuation)
            || first.Value is '"' or '\'' or '*' or '¿' or '¡');
    }

    /// <summary>Whether the text has come to an end above a line: a sentence, a label, or the title.</summary>
    private static bool IsClosed(LabelledPage page, int index) =>
        page.Lines[index].EndsSentence || page.Labels[index] is not null || (index == 0 && page.Lines[0].IsTitle);

    /// <summary>Whether a line is one of the titles below a heading such as "read also".</summary>
    private static bool IsAnnounced(LabelledPage page, int index)
    {
        int above = index - 1;
        while (above >= 0 && index - above <= HeadingContents.LongestRun && page.Labels[above] is null && !page.Lines[above].EndsSentence)
        {
            above--;
        }

        return above >= 0 && page.Labels[above] is { HasValue: false } label && (label.MayHeadArticle || label.HeadsTitles);
    }

    private static List<int> NumbersOf(string text)
    {
        var numbers = new List<int>();
        int number = -1;
        foreach (Rune rune in text.EnumerateRunes().Append(new Rune(' ')))
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            {
                number = Math.Min(Math.Max(number, 0), 100_000) * 10 + (int)Rune.GetNumericValue(rune);
            }
            else if (number >= 0)
            {
                numbers.Add(number);
                number = -1;
            }
        }

        return numbers;
    }
}

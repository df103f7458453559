using System.Globalization;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Finds pages with a caption or a credit above the title: by the label of a vocabulary, by a credit that recurs at the end of first lines, or by
/// sentences above titles, which is unsure.
/// </summary>
internal static class CaptionFinder
{
    private const string CreditName = "PhotoCredit";
    private const string CopyrightName = "Copyright";
    private const string Name = "Caption";

    /// <summary>What is on fewer of the pages, one in so many, is taken for a mistake of the page.</summary>
    private const int PagesForOne = 6;

    private const int LeastLabelled = 2;

    private const int LeastSentences = 4;

    /// <summary>A sentence of more words is a paragraph.</summary>
    private const int LongestCaption = 30;

    private const int LinesOfHead = 3;

    /// <summary>A rule that holds for one in so many lines that are no captions is right.</summary>
    private const int LinesForOne = 20;

    private const string BracketsDoubt = "whether these lines are captions: they end in brackets, above what looks like a title";

    private const string FullStops = ".۔。।";

    /// <summary>Finds them; null where pages have none, or nothing tells them from titles.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="vocabulary">The vocabulary that fits them.</param>
    public static FirstCaptions? Find(IReadOnlyList<Page> pages, VocabularyChoice vocabulary)
    {
        if (SiteHeader.LinesOf(pages).Any(static lines => lines > 0))
        {
            return null;
        }

        bool[] above = [.. pages.Select(FirstLine.IsAboveTitle)];
        return above.Any(static isAbove => isAbove)
            ? (Labelled(pages, vocabulary, above, CreditName) ?? Labelled(pages, vocabulary, above, CopyrightName) ?? WithCredit(pages, vocabulary, above)
                ?? Sentences(pages, vocabulary, above))
            : null;
    }

    private static FirstCaptions? Labelled(IReadOnlyList<Page> pages, VocabularyChoice vocabulary, bool[] above, string name)
    {
        bool[] on = [.. above.Select((isAbove, page) => isAbove && vocabulary.Labels[page][0]?.Name == name)];
        return on.Count(static has => has) >= LeastLabelled && HaveTitles(pages, on)
            ? new FirstCaptions(vocabulary.Labels[Array.IndexOf(on, true)][0]!, on)
            : null;
    }

    private static FirstCaptions? WithCredit(IReadOnlyList<Page> pages, VocabularyChoice vocabulary, bool[] above)
    {
        bool[] free = [.. above.Select((isAbove, page) => isAbove && vocabulary.Labels[page][0] is null)];
        return CreditTails.Find(pages, free) is { } tails && (tails.IsSure || BeginOtherwise(pages))
            ? By(tails.Condition, pages, vocabulary, tails.IsSure ? null : BracketsDoubt)
            : null;
    }

    private static FirstCaptions? Sentences(IReadOnlyList<Page> pages, VocabularyChoice vocabulary, bool[] above)
    {
        var lines = pages.Where((page, number) => above[number] && vocabulary.Labels[number][0] is null && !FirstLine.IsTitle(page.Lines[0]))
            .Select(static page => page.Lines[0])
            .Where(static line => line.EndsSentence && line.Words <= LongestCaption && FullStops.Contains(line.Text[^1]))
            .ToList();
        if (lines.Count < LeastSentences || lines.Count * PagesForOne < pages.Count || !BeginOtherwise(pages))
        {
            return null;
        }

        string ends = string.Join(", ", lines.Select(static line => $"\"{line.Text[^1]}\"").Distinct(StringComparer.Ordinal));
        int words = lines.Max(static line => line.Words);
        string condition = string.Create(CultureInfo.InvariantCulture, $"first and words <= {words} and ends with {ends}");
        return By(condition, pages, vocabulary, "whether these lines are captions: a sentence stands above what looks like a title");
    }

    /// <summary>The first lines that a condition holds for; null where it holds for others, too.</summary>
    private static FirstCaptions? By(string condition, IReadOnlyList<Page> pages, VocabularyChoice vocabulary, string? doubt)
    {
        LabelledPage[] labelled = [.. pages.Zip(vocabulary.Labels, static (page, labels) => new LabelledPage(page, labels))];
        bool[] on = [.. ConditionProbe.Holds(condition, labelled).Select((holds, page) => holds is [true, ..] && vocabulary.Labels[page][0] is null)];
        int wrong = on.Where((has, page) => has && !FirstLine.IsAboveTitle(pages[page])).Count();
        return wrong * LinesForOne <= on.Count(static has => has) && HaveTitles(pages, on)
            ? new FirstCaptions(new DraftLabel(Name, "text where " + condition, HasValue: true, doubt), on)
            : null;
    }

    /// <summary>
    /// Whether other pages begin with their title, and hardly any of these has another such line soon: what looks like a title below a first sentence
    /// is no heading then.
    /// </summary>
    private static bool BeginOtherwise(IReadOnlyList<Page> pages)
    {
        var plain = pages.Where(static page => FirstLine.HasTitleAt(page, 0) && !FirstLine.IsAboveTitle(page)).ToList();
        int headed = plain.Count(static page => page.Lines.Skip(1).Take(LinesOfHead).Any(static line => !FirstLine.IsParagraph(line)));
        return plain.Count * PagesForOne >= pages.Count && headed * PagesForOne <= plain.Count;
    }

    /// <summary>Whether nearly all pages begin with a title then.</summary>
    private static bool HaveTitles(IReadOnlyList<Page> pages, bool[] on) =>
        pages.Where((page, number) => !FirstLine.HasTitleAt(page, on[number] ? 1 : 0)).Count() * PagesForOne <= pages.Count;
}

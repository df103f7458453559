using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Finds lines of pages that the grammar for pages of no site in particular takes for the article, and that recur on a site.</summary>
internal static class MarkedLines
{
    /// <summary>The fields of an article that furniture of the site gets into.</summary>
    private static readonly HashSet<string> ArticleRules = new(StringComparer.Ordinal)
    {
        "Paragraph", "Loose", "Text", "Heading", "BoldHeading", "LooseHeading", "Caption",
    };

    /// <summary>One page in so many shows what recurs, of few pages.</summary>
    private const int PagesForOne = 5;

    private const int FewPages = 30;
    private const double LeastShare = 0.01;
    private const int MaxSpellings = 40;
    private const int MaxLabels = 12;

    /// <summary>A paragraph that recurs is told by as many words; others seldom share them.</summary>
    private const int WordsOfStart = 6;

    private const int MostWordsOfLabel = 3;
    private const int MostWordsOfValue = 25;

    /// <summary>The rules, the labels first.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="taken">The names that the rules must not have.</param>
    public static IReadOnlyList<MarkedLine> Find(IReadOnlyList<MarkedPage> pages, IReadOnlySet<string> taken)
    {
        int least = pages.Count < FewPages
            ? Math.Max(2, (pages.Count + PagesForOne - 1) / PagesForOne)
            : Math.Max(4, (int)(pages.Count * LeastShare));
        var rules = Labels(pages, least, taken).ToList();
        List<string> all = Recurring(pages, least);
        List<string> recurring = [.. all.Where(LabelText.CanBeQuoted)];
        List<string> starts = [.. all.Where(static line => !LabelText.CanBeQuoted(line))
            .Select(StartOf).Where(LabelText.CanBeQuoted).Distinct(StringComparer.Ordinal)];
        if (starts.Count > 0)
        {
            rules.Add(new MarkedLine(
                Free("Notice", taken),
                $"text where starts with {string.Join(", ", starts.Select(LabelText.Quoted))}",
                null,
                "Paragraphs of the site that recur on several pages, by how they begin.",
                null)
            { IsPreferred = true });
        }

        if (recurring.Count > 0)
        {
            string spellings = string.Join("\n    | ", recurring.Select(LabelText.Quoted));
            rules.Add(new MarkedLine(
                Free("Furniture", taken),
                recurring.Count == 1 ? spellings : $"({spellings})",
                null,
                "What the site puts between its paragraphs, word for word on several pages.",
                null));
        }

        return rules;
    }

    private static string Free(string name, IReadOnlySet<string> taken) => taken.Contains(name) ? "Site" + name : name;

    private static string StartOf(string line) =>
        string.Join(' ', line.Split((char[]?)null, WordsOfStart + 1, StringSplitOptions.RemoveEmptyEntries).Take(WordsOfStart));

    private static List<string> Recurring(IReadOnlyList<MarkedPage> pages, int least)
    {
        var found = new Dictionary<string, (string Text, HashSet<int> Pages, HashSet<string> Beside)>(StringComparer.Ordinal);
        for (int page = 0; page < pages.Count; page++)
        {
            IReadOnlyList<PageLine> lines = pages[page].Article.Lines;
            for (int index = 0; index < lines.Count; index++)
            {
                PageLine line = lines[index];
                if (line.Kind != LineKind.Bullet && ArticleRules.Contains(pages[page].Rules[index])
                    && !pages[page].Titles.Contains(line.Text, StringComparer.Ordinal))
                {
                    string key = Fold.Text(line.Text);
                    var entry = found.GetValueOrDefault(key, (line.Text, [], []));
                    entry.Item2.Add(page);
                    entry.Item3.Add($"{(index == 0 ? "" : lines[index - 1].Text)}\n{(index + 1 == lines.Count ? "" : lines[index + 1].Text)}");
                    found[key] = entry;
                }
            }
        }

        // Copies of a page have the same lines around each line.
        return [.. found.Values.Where(line => line.Pages.Count >= least && line.Beside.Count >= Math.Min(least, line.Pages.Count))
            .OrderByDescending(static line => line.Pages.Count).ThenBy(static line => line.Text, StringComparer.Ordinal)
            .Take(MaxSpellings).Select(static line => line.Text)];
    }

    /// <summary>Words and a colon that several pages begin a line with, with a value that is no sentence.</summary>
    private static IEnumerable<MarkedLine> Labels(IReadOnlyList<MarkedPage> pages, int least, IReadOnlySet<string> taken)
    {
        var found = pages
            .SelectMany(static (page, number) => page.Article.Lines.Select(line => (Page: number, Line: line)))
            .Where(static place => place.Line.Kind == LineKind.Labelled
                && LabelCandidate.SeparatorOf(place.Line) is not null
                && PageLine.CountWords(place.Line.Start) <= MostWordsOfLabel
                && LabelText.CanBeLiteral(place.Line.Start)
                && char.IsLetter(place.Line.Start[0])
                && place.Line.Words <= MostWordsOfValue)
            .GroupBy(static place => Fold.Text(place.Line.Start), StringComparer.Ordinal)
            .Select(static group => (Places: group.ToList(), Pages: group.Select(static place => place.Page).Distinct().Count()))
            .Where(label => label.Pages >= least
                && label.Places.Count <= label.Pages * 4
                && label.Places.Count(static place => PageLine.IsSentence(place.Line.Value) || PageLine.IsSpeech(place.Line.Value)) * 4 < label.Places.Count
                && label.Places.Select(static place => place.Line.Value).Distinct(StringComparer.Ordinal).Count() > 1)
            .OrderByDescending(static label => label.Pages)
            .Take(MaxLabels);
        var names = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        foreach (var (places, on) in found)
        {
            string start = places[0].Line.Start;
            string wanted = LabelNames.Of(start, [.. places.Select(static place => place.Line.Value)]);
            string name = wanted;
            for (int number = 1; !names.Add(name); number++)
            {
                name = $"{wanted}Label{(number == 1 ? "" : number)}";
            }

            string separators = string.Join(' ', places.Select(static place => $"\"{LabelCandidate.SeparatorOf(place.Line)}\"").Distinct());
            yield return new MarkedLine(
                name, $"{LabelText.Quoted(start)} sep({separators}) value:text", DraftLabel.FieldOf(name),
                $"`{start}` with a value, on {on} of {pages.Count} pages.",
                wanted.StartsWith(DraftLabel.MadeUpName, StringComparison.Ordinal) ? "the name" : null);
        }
    }
}

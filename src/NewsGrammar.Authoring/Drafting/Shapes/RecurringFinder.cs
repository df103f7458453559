using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Finds lines that recur word for word, or nearly: promotions, rules of dashes, the marks at the end of an article. They are no paragraphs,
/// wherever they stand.
/// </summary>
internal static class RecurringFinder
{
    /// <summary>Of fewer pages this part shows a line that is no chance; of many, <see cref="LeastShare"/>.</summary>
    private const double ShareOfFew = 0.2;

    private const int FewPages = 30;
    private const double LeastShare = 0.004;

    /// <summary>A rule spells no more lines.</summary>
    private const int MaxSpellings = 40;

    /// <summary>The pages with what recurs as labels.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="counts">How often lines recur over all pages.</param>
    /// <param name="all">How many pages there are.</param>
    public static IReadOnlyList<LabelledPage> AddTo(IReadOnlyList<LabelledPage> pages, LineCounts counts, long all)
    {
        if (pages.Count < ShapeFinder.LeastPages)
        {
            return pages;
        }

        long least = LeastPages(all);
        var labels = pages.Select(static page => page.Labels.ToArray()).ToList();
        var names = labels.SelectMany(static page => page).OfType<DraftLabel>().Select(static label => label.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var present = Unlabelled(pages).Where(static line => line.Text.Length <= LineCounts.MaxUnits).Select(static line => Fold.Text(line.Text))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var kind in counts.OnPages(least)
            .Where(line => IsFurniture(line) && present.Contains(Fold.Text(line.Text)))
            .GroupBy(KindOf)
            .Where(kind => names.Add(kind.Key)))
        {
            List<RecurringLine> lines = [.. kind.Take(MaxSpellings)];
            string spellings = string.Join(" | ", lines.Select(static line => LabelText.Quoted(line.Text)));
            var label = new DraftLabel(kind.Key, lines.Count == 1 ? spellings : $"({spellings})", HasValue: false, Doubt(kind.Key)) { IsFree = true };
            Mark(labels, pages, [.. lines.Select(static line => Fold.Text(line.Text))], label);
        }

        LabelledPage[] labelled = [.. pages.Select((page, number) => page with { Labels = labels[number] })];
        foreach (DraftLabel label in RecurringStart.Find(labelled, least, names))
        {
            IReadOnlyList<bool[]> holds = ConditionProbe.Holds(label.Rule!["text where ".Length..], labelled);
            for (int page = 0; page < labels.Count; page++)
            {
                for (int line = 0; line < labels[page].Length; line++)
                {
                    labels[page][line] ??= holds[page][line] ? label : null;
                }
            }
        }

        return labelled;
    }

    private static long LeastPages(long pages) =>
        pages < FewPages ? Math.Max(2, (long)Math.Ceiling(pages * ShareOfFew)) : Math.Max(3, (long)Math.Ceiling(pages * LeastShare));

    private static IEnumerable<PageLine> Unlabelled(IReadOnlyList<LabelledPage> pages) =>
        pages.SelectMany(static page => page.Lines.Where((_, index) => page.Labels[index] is null));

    /// <summary>Whether a line is no part of a sentence that a page breaks into lines.</summary>
    private static bool IsFurniture(RecurringLine line) =>
        line.Times <= line.Pages * 3
        && (line.AfterSentence * 10 >= line.Times * 6 || line.AtEnd * 10 >= line.Times * 6)
        && !char.IsLower(line.Text[0])
        && (LabelText.CanBeQuoted(line.Text) || IsDivider(line.Text));

    private static bool IsDivider(string text) =>
        text.Length > 1 && Fold.Text(text).Trim().Length > 1 && text.All(static unit => char.IsPunctuation(unit) || char.IsSymbol(unit) || unit == ' ');

    private static string KindOf(RecurringLine line) =>
        IsDivider(line.Text) ? "Divider"
        : line.AtEnd * 10 >= line.Times * 6 ? "EndMark"
        : "Promotion";

    private static string? Doubt(string kind) => kind == "Promotion" ? "what these lines are: they recur word for word" : null;

    private static void Mark(List<DraftLabel?[]> labels, IReadOnlyList<LabelledPage> pages, HashSet<string> keys, DraftLabel label)
    {
        for (int page = 0; page < labels.Count; page++)
        {
            for (int line = 0; line < labels[page].Length; line++)
            {
                string text = pages[page].Lines[line].Text;
                if (labels[page][line] is null && text.Length <= LineCounts.MaxUnits && keys.Contains(Fold.Text(text)))
                {
                    labels[page][line] = label;
                }
            }
        }
    }
}

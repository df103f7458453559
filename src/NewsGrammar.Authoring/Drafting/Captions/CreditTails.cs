using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Finds credits that recur at the end of first lines: <c>(AP Photo/Jane Doe)</c>, <c>Getty Images</c>. They end no other lines, and of the lines that
/// stand above a title they end most.
/// </summary>
internal static class CreditTails
{
    private const int MaxWords = 3;
    private const int MaxUnits = 40;
    private const int MaxTails = 8;

    /// <summary>A tail on fewer pages is chance.</summary>
    private const int LeastPages = 3;

    /// <summary>One in so many lines with a tail may stand elsewhere.</summary>
    private const int LinesForOne = 20;

    /// <summary>What agencies and archives call themselves, folded: no title ends so.</summary>
    private static readonly HashSet<string> Credits =
    [
        .. new[]
        {
            "photo", "photos", "images", "foto", "bild", "archive", "archiv", "Reuters", "AFP", "AP", "EPA", "dpa", "AA", "Getty", "Shutterstock",
            "رويترز", "أرشيفية", "تصوير", "واس",
        }.Select(static word => Fold.Text(word)),
    ];

    /// <summary>The condition that such lines meet, and whether all name an agency or a photo, and are not only in brackets; null for none.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="above">Whether the first line of each stands above a title.</param>
    public static (string Condition, bool IsSure)? Find(IReadOnlyList<Page> pages, IReadOnlyList<bool> above)
    {
        var first = pages.Zip(above).Where(static pair => pair.Second).Select(static pair => pair.First.Lines[0].Text).ToList();
        var tails = new List<(string Text, bool IsStart)>();
        var left = new HashSet<string>(first, StringComparer.Ordinal);
        int all = left.Count;
        while (tails.Count < MaxTails && Most(left, pages, above) is { } most)
        {
            tails.Add(most);
            left.RemoveWhere(line => Has(line, most.Text, most.IsStart));
        }

        if (tails.Count == 0 || left.Count * 2 > all)
        {
            return null;
        }

        string ends = Listed("ends with", tails.Where(static tail => !tail.IsStart));
        string starts = Listed("contains", tails.Where(static tail => tail.IsStart));
        string condition = ends.Length == 0 ? starts : starts.Length == 0 ? ends : $"({ends} or {starts})";
        bool isSure = tails.TrueForAll(static tail => IsCredit(tail.Text));
        return isSure || tails.TrueForAll(static tail => IsCredit(tail.Text) || tail.Text[0] is '(' or '[') ? ($"first and {condition}", isSure) : null;
    }

    /// <summary>The tail of most lines; null where none recurs.</summary>
    private static (string Text, bool IsStart)? Most(IEnumerable<string> lines, IReadOnlyList<Page> pages, IReadOnlyList<bool> above)
    {
        var tails = lines.SelectMany(TailsOf).GroupBy(static tail => (Key: Fold.Text(tail.Text), tail.IsStart))
            .Select(static tail => (tail.First().Text, tail.Key.IsStart, Count: tail.Count()))
            .Where(static tail => tail.Count >= LeastPages)
            .OrderByDescending(static tail => tail.Count)
            .ThenByDescending(static tail => tail.Text.Length)
            .ThenBy(static tail => tail.Text, StringComparer.Ordinal);
        foreach (var (text, isStart, count) in tails)
        {
            if (EndsNoOthers(text, isStart, count, pages, above))
            {
                return (text, isStart);
            }
        }

        return null;
    }

    /// <summary>What a line may end with: its last words, its last brackets, or how these begin.</summary>
    private static IEnumerable<(string Text, bool IsStart)> TailsOf(string line)
    {
        if (line[^1] is ')' or ']')
        {
            int open = line.LastIndexOf(line[^1] == ')' ? '(' : '[');
            string brackets = open > 0 ? line[open..] : "";
            if (brackets.Length is > 2 and <= MaxUnits)
            {
                yield return (brackets, false);
            }

            string[] words = brackets.Split((char[])[' ', '/', ')', ']'], StringSplitOptions.RemoveEmptyEntries);
            for (int count = Math.Min(2, words.Length - 1); count > 0; count--)
            {
                yield return (brackets[..(brackets.IndexOf(words[count - 1], StringComparison.Ordinal) + words[count - 1].Length)], true);
            }

            yield break;
        }

        string[] last = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int count = Math.Min(MaxWords, last.Length - 1); count > 0; count--)
        {
            string tail = string.Join(' ', last[^count..]);
            if (tail.Length <= MaxUnits && !PageLine.IsSentence(tail) && !tail.Any(char.IsDigit) && (count > 1 || IsCredit(tail)))
            {
                yield return (tail, false);
            }
        }
    }

    private static bool IsCredit(string tail) =>
        tail.Split([' ', '/', '(', ')', '[', ']', ':'], StringSplitOptions.RemoveEmptyEntries).Any(static word => Credits.Contains(Fold.Text(word)));

    /// <summary>Whether hardly a line of the pages has the tail that does not stand above a title.</summary>
    private static bool EndsNoOthers(string tail, bool isStart, int found, IReadOnlyList<Page> pages, IReadOnlyList<bool> above)
    {
        if (!LabelText.CanBeQuoted(tail))
        {
            return false;
        }

        int others = pages.Select((page, number) => page.Lines.Skip(above[number] ? 1 : 0).Take(2).Count(line => Has(line.Text, tail, isStart))).Sum();
        return others * LinesForOne <= found;
    }

    private static bool Has(string line, string tail, bool isStart) => isStart
        ? line[^1] is ')' or ']' && line.Contains(tail, StringComparison.OrdinalIgnoreCase)
        : line.EndsWith(tail, StringComparison.OrdinalIgnoreCase);

    private static string Listed(string condition, IEnumerable<(string Text, bool IsStart)> tails) =>
        tails.Any() ? $"{condition} {string.Join(", ", tails.Select(static tail => LabelText.Quoted(tail.Text)))}" : "";
}

using System.Globalization;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Finds short lines that recur but for a word or a name: "Agency – Town" above articles, "Copyright of the picture: Agency". They share how they
/// begin, and no longer line begins so.
/// </summary>
internal static class RecurringStart
{
    private const int MaxWords = 12;
    private const int LeastWords = 2;
    private const int MostWords = 3;
    private const int MaxRules = 4;
    private const int MaxUnits = 60;

    /// <summary>So many lines of a hundred that begin so are short ones.</summary>
    private const int LeastShort = 90;

    /// <summary>The rules for such lines.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="least">On how many pages a start stands at least.</param>
    /// <param name="names">The names that are taken; those of the rules are added.</param>
    public static IReadOnlyList<DraftLabel> Find(IReadOnlyList<LabelledPage> pages, long least, HashSet<string> names)
    {
        var starts = new Dictionary<string, Start>(StringComparer.Ordinal);
        for (int page = 0; page < pages.Count; page++)
        {
            for (int index = 0; index < pages[page].Lines.Count; index++)
            {
                if (pages[page].Labels[index] is null)
                {
                    Count(starts, pages[page], page, index);
                }
            }
        }

        var kinds = starts.Values.Where(start => start.IsRecurring(least)).OrderByDescending(static start => start.Pages.Count).ToList();
        var labels = new List<DraftLabel>();
        foreach (var kind in kinds.GroupBy(static start => start.Kind))
        {
            // Of two starts of the same lines the shorter one came first, or the longer one has all of its lines.
            var chosen = new List<Start>();
            foreach (Start start in kind.OrderByDescending(static start => start.Pages.Count).ThenByDescending(static start => start.Text.Length))
            {
                if (chosen.Count < MaxRules && !chosen.Exists(other =>
                    start.Key.StartsWith(other.Key, StringComparison.Ordinal) || other.Key.StartsWith(start.Key, StringComparison.Ordinal)))
                {
                    chosen.Add(start);
                }
            }

            string name = names.Add(kind.Key) ? kind.Key : kind.Key + "Line";
            names.Add(name);
            string spellings = string.Join(", ", chosen.Select(static start => LabelText.Quoted(start.Text)));
            int longest = chosen.Max(static start => start.Longest);
            string condition = string.Create(CultureInfo.InvariantCulture, $"words <= {longest} and not sentence and starts with {spellings}");
            labels.Add(new DraftLabel(name, $"text where {condition}", HasValue: true, "what these lines are: they begin alike") { IsFree = true });
        }

        return labels;
    }

    private static void Count(Dictionary<string, Start> starts, LabelledPage page, int number, int index)
    {
        PageLine line = page.Lines[index];
        string[] words = line.Text.Split((char[]?)null, MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        for (int count = LeastWords; count <= Math.Min(MostWords, words.Length); count++)
        {
            string text = string.Join(' ', words.Take(count));
            if (text.Length > MaxUnits || !LabelText.CanBeQuoted(text) || !char.IsLetterOrDigit(text[^1]) || text.Any(char.IsDigit) || !text.Any(char.IsLetter))
            {
                continue;
            }

            string key = Fold.Text(text) + " ";
            if (!starts.TryGetValue(key, out Start? start))
            {
                starts.Add(key, start = new Start(key, text));
            }

            bool isShort = line.Words <= MaxWords && line.Words > count && !line.EndsSentence && line.Kind != LineKind.Bullet && !char.IsLower(text[0])
                && (index == 0 || index == page.Lines.Count - 1 || page.Lines[index - 1].EndsSentence || page.Labels[index - 1] is not null);
            start.Add(number, line, isShort, isFirst: index <= 1, isLast: index >= page.Lines.Count - 2 && index > 1);
        }
    }

    private sealed class Start(string key, string text)
    {
        private readonly HashSet<string> _lines = new(StringComparer.Ordinal);
        private int _short;
        private int _all;
        private int _first;
        private int _last;

        public string Key => key;

        public string Text => text;

        public HashSet<int> Pages { get; } = [];

        public int Longest { get; private set; }

        public string Kind => _first * 10 >= _short * 6 ? "Byline" : _last * 10 >= _short * 6 ? "EndLine" : "Notice";

        public void Add(int page, PageLine line, bool isShort, bool isFirst, bool isLast)
        {
            _all++;
            if (isShort)
            {
                _short++;
                _first += isFirst ? 1 : 0;
                _last += isLast ? 1 : 0;
                Longest = Math.Max(Longest, line.Words);
                Pages.Add(page);
                _lines.Add(line.Text);
            }
        }

        public bool IsRecurring(long least) =>
            Pages.Count >= Math.Max(least, 3) && _lines.Count > 1 && _short * 100 >= _all * LeastShort && _short <= Pages.Count * 2;
    }
}

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Where the unlabelled lines of pages stand among their labelled parts. The longest runs are the body; the others
/// belong to the part that they stand next to, on the body's other side.
/// </summary>
internal sealed class TextPlaces
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<(int Page, int Element), List<PageLine>> _beside = [];
    private readonly List<PageLine>[] _bodies;
    private readonly int[] _votesAbove;
    private readonly int _parts;

    private TextPlaces(IReadOnlyList<IReadOnlyList<PageElement>> pages, IReadOnlyList<CommonElement> order)
    {
        _parts = order.Count;
        _numbers = order.Index().ToDictionary(static pair => pair.Item.Key, static pair => pair.Index, StringComparer.Ordinal);
        _bodies = [.. pages.Select(static _ => new List<PageLine>())];
        BodyPlace = FindBody(pages);
        _votesAbove = VotesAbove(pages);
        foreach (var (number, page) in pages.Index())
        {
            Assign(number, page);
        }
    }

    /// <summary>How many labelled parts stand above the body.</summary>
    public int BodyPlace { get; }

    /// <summary>The lines of the body, by page.</summary>
    public IReadOnlyList<IReadOnlyList<PageLine>> Bodies => _bodies;

    /// <summary>Finds the places.</summary>
    public static TextPlaces Of(IReadOnlyList<IReadOnlyList<PageElement>> pages, IReadOnlyList<CommonElement> order) => new(pages, order);

    /// <summary>The lines beside a labelled part, on the side away from the body, by page; pages without any are left out.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<PageLine>> Beside(int part) => _beside
        .Where(pair => pair.Key.Element == part)
        .ToDictionary(static pair => pair.Key.Page, static pair => (IReadOnlyList<PageLine>)pair.Value);

    private int FindBody(IReadOnlyList<IReadOnlyList<PageElement>> pages)
    {
        var votes = new long[_parts + 1];
        foreach (var page in pages)
        {
            var longest = page.Index().Where(static pair => pair.Item.Kind == ElementKind.Text)
                .OrderByDescending(pair => pair.Item.Lines.Count - Interleaving.HeadAt(page, pair.Index))
                .ThenByDescending(static pair => pair.Item.Lines.Count)
                .FirstOrDefault();
            if (longest.Item is { } body)
            {
                var (first, last) = Range(page, longest.Index);
                for (int place = first; place <= last; place++)
                {
                    votes[place] += body.Lines.Count;
                }
            }
        }

        return Array.IndexOf(votes, votes.Max());
    }

    /// <summary>
    /// How many runs of text above the body may stand at each place: a page that lacks a label leaves its text where others have
    /// it.
    /// </summary>
    private int[] VotesAbove(IReadOnlyList<IReadOnlyList<PageElement>> pages)
    {
        var votes = new int[_parts + 1];
        foreach (var page in pages)
        {
            foreach (var (index, _) in page.Index().Where(static pair => pair.Item.Kind == ElementKind.Text))
            {
                var (first, last) = Range(page, index);
                for (int place = first; last < BodyPlace && place <= last; place++)
                {
                    votes[place]++;
                }
            }
        }

        return votes;
    }

    private void Assign(int number, IReadOnlyList<PageElement> page)
    {
        for (int index = 0; index < page.Count; index++)
        {
            if (page[index].Kind != ElementKind.Text)
            {
                continue;
            }

            var (first, last) = Range(page, index);
            if (first <= BodyPlace && BodyPlace <= last)
            {
                _bodies[number].AddRange(page[index].Lines);
            }
            else
            {
                int part = last < BodyPlace ? Enumerable.Range(first, last - first + 1).Reverse().MaxBy(place => _votesAbove[place]) : first - 1;
                if (!_beside.TryGetValue((number, part), out var lines))
                {
                    _beside.Add((number, part), lines = []);
                }

                lines.AddRange(page[index].Lines);
            }
        }
    }

    /// <summary>The places between the labelled part above a run of text and the one below it.</summary>
    private (int First, int Last) Range(IReadOnlyList<PageElement> page, int index)
    {
        int first = index == 0 ? 0 : _numbers[page[index - 1].Key] + 1;
        int last = index + 1 == page.Count ? _parts : _numbers[page[index + 1].Key];
        return last < first ? (first, first) : (first, last);
    }
}

namespace NewsGrammar.Compiler.Drafting;

/// <summary>
/// Where the unlabelled lines of pages stand among their labelled parts. The longest runs are the body; the others
/// belong to the part that they stand next to, on the body's other side.
/// </summary>
internal sealed class TextPlaces
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<(int Page, int Element), int> _beside = [];
    private readonly List<PageLine>[] _bodies;
    private readonly int _parts;

    private TextPlaces(IReadOnlyList<IReadOnlyList<PageElement>> pages, IReadOnlyList<CommonElement> order)
    {
        _parts = order.Count;
        _numbers = order.Index().ToDictionary(static pair => pair.Item.Key, static pair => pair.Index, StringComparer.Ordinal);
        _bodies = [.. pages.Select(static _ => new List<PageLine>())];
        BodyPlace = FindBody(pages);
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

    /// <summary>How many lines stand beside a labelled part, on the side away from the body: by page, none where there are none.</summary>
    public IReadOnlyList<int> Beside(int part) => [.. _beside.Where(pair => pair.Key.Element == part).Select(static pair => pair.Value)];

    /// <summary>Whether a page has lines beside a labelled part.</summary>
    public bool HasBeside(int page, int part) => _beside.ContainsKey((page, part));

    private int FindBody(IReadOnlyList<IReadOnlyList<PageElement>> pages)
    {
        var votes = new long[_parts + 1];
        foreach (var page in pages)
        {
            var longest = page.Index().Where(static pair => pair.Item.Kind == ElementKind.Text)
                .OrderByDescending(static pair => pair.Item.Lines.Count).FirstOrDefault();
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
                int part = last < BodyPlace ? last : first - 1;
                _beside[(number, part)] = _beside.GetValueOrDefault((number, part)) + page[index].Lines.Count;
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

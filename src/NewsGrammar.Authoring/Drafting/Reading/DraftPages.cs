namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Pages to draft a grammar from, ten or a hundred thousand: of many a random part is kept, the same for the same pages in the same order,
/// and of all it is counted which lines recur. The memory does not grow with the pages.
/// </summary>
public sealed class DraftPages
{
    /// <summary>As many tell a layout; more tell what is rare, which the counts do.</summary>
    private const int MaxKept = 1_000;

    /// <summary>The kept pages together have no more UTF-16 units.</summary>
    private const int MaxUnits = 16 << 20;

    private readonly List<(long Number, DraftSample Page)> _kept = [];
    private readonly Random _random = new(1);
    private int _room = MaxKept;
    private long _units;

    /// <summary>How many pages there were.</summary>
    public long Count { get; private set; }

    /// <summary>The pages that were kept, in the order in which they came.</summary>
    public IReadOnlyList<DraftSample> Kept => [.. _kept.OrderBy(static page => page.Number).Select(static page => page.Page)];

    /// <summary>How many pages were HTML.</summary>
    public long Marked { get; private set; }

    /// <summary>Whether all pages were HTML.</summary>
    internal bool IsMarked => Marked == Count;

    /// <summary>How often lines recur, over all pages.</summary>
    internal LineCounts Lines { get; } = new();

    /// <summary>Takes a page.</summary>
    /// <param name="page">The page.</param>
    public void Add(DraftSample page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Lines.Add(page.Text);
        Marked += page.Marks.IsEmpty ? 0 : 1;

        // Vitter's algorithm R: each page is among the kept ones with the same chance. That holds where there is room for fewer from now on, too.
        long number = Count++;
        if (_kept.Count < _room)
        {
            _kept.Add((number, page));
        }
        else if (_random.NextInt64(number + 1) is var place && place < _room)
        {
            _units -= _kept[(int)place].Page.Text.Length;
            _kept[(int)place] = (number, page);
        }
        else
        {
            return;
        }

        _units += page.Text.Length;
        while (_units > MaxUnits && _kept.Count > 1)
        {
            int gone = _random.Next(_kept.Count);
            _units -= _kept[gone].Page.Text.Length;
            _kept.RemoveAt(gone);
            _room = _kept.Count;
        }
    }
}

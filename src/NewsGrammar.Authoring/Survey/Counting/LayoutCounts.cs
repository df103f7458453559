namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Counts distinct layouts in bounded memory. Layouts are told apart by a hash; the fields of rare ones are forgotten when too much is kept, and
/// kept again when such a layout comes once more. What comes only when there are very many layouts is counted together.
/// </summary>
internal sealed class LayoutCounts
{
    /// <summary>No more layouts are told apart.</summary>
    public const int MaxLayouts = 1 << 16;

    /// <summary>No more is kept of fields and names of pages, as <see cref="LayoutTally.Units"/> counts it.</summary>
    public const int MaxUnits = 1 << 20;

    private readonly Dictionary<ulong, LayoutTally> _layouts = [];

    /// <summary>The layouts whose fields are kept: the frequent ones, and some of the others.</summary>
    public IEnumerable<LayoutTally> Kept => _layouts.Values.Where(static layout => layout.Fields is not null);

    /// <summary>How many layouts there are.</summary>
    public int Distinct => _layouts.Count;

    /// <summary>How much is kept of them, as <see cref="LayoutTally.Units"/> counts it.</summary>
    public int Units { get; private set; }

    /// <summary>How many pages have layouts that are not counted apart.</summary>
    public long Others { get; private set; }

    /// <summary>Counts a page.</summary>
    /// <param name="fields">Its layout.</param>
    /// <param name="page">Its name.</param>
    public void Add(IReadOnlyList<string> fields, string page)
    {
        ulong hash = StableHash.Of("");
        foreach (string field in fields)
        {
            hash = StableHash.With(hash, field);
        }

        Add(hash, new LayoutTally { Count = 1, Fields = fields, Example = page });
        Forget();
    }

    /// <summary>Adds other counts.</summary>
    public void Add(LayoutCounts other)
    {
        foreach ((ulong hash, LayoutTally layout) in other._layouts)
        {
            Add(hash, layout);
        }

        Others += other.Others;
        Forget();
    }

    private void Add(ulong hash, LayoutTally layout)
    {
        if (_layouts.TryGetValue(hash, out LayoutTally? known))
        {
            known.Count += layout.Count;
        }
        else if (_layouts.Count < MaxLayouts)
        {
            _layouts.Add(hash, known = new LayoutTally { Count = layout.Count });
        }
        else
        {
            Others += layout.Count;
            return;
        }

        if (known.Fields is null && layout.Fields is not null)
        {
            (known.Fields, known.Example) = (layout.Fields, layout.Example);
            Units += known.Units;
        }
    }

    /// <summary>Forgets the fields of the rarest layouts, to half of what may be kept, so that it is seldom done.</summary>
    private void Forget()
    {
        if (Units <= MaxUnits)
        {
            return;
        }

        foreach (LayoutTally layout in Kept.OrderBy(static layout => layout.Count).ToList())
        {
            if (Units <= MaxUnits / 2)
            {
                break;
            }

            Units -= layout.Units;
            (layout.Fields, layout.Example) = (null, "");
        }
    }
}

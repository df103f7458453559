namespace NewsGrammar.Authoring.Survey;

/// <summary>Counts distinct layouts. What comes only when there are very many is counted together.</summary>
internal sealed class LayoutCounts
{
    private const int MaxLayouts = 1 << 16;

    private readonly Dictionary<string, LayoutTally> _layouts = new(StringComparer.Ordinal);

    /// <summary>The layouts.</summary>
    public IReadOnlyCollection<LayoutTally> All => _layouts.Values;

    /// <summary>How many pages have layouts that are not counted apart.</summary>
    public long Others { get; private set; }

    /// <summary>Counts a page.</summary>
    /// <param name="fields">Its layout.</param>
    /// <param name="page">Its name.</param>
    public void Add(IReadOnlyList<string> fields, string page) => Add(new LayoutTally(fields) { Count = 1, Example = page });

    /// <summary>Adds other counts.</summary>
    public void Add(LayoutCounts other)
    {
        foreach (LayoutTally layout in other._layouts.Values)
        {
            Add(layout);
        }

        Others += other.Others;
    }

    private void Add(LayoutTally layout)
    {
        string key = string.Join(' ', layout.Fields);
        if (_layouts.TryGetValue(key, out LayoutTally? known))
        {
            known.Count += layout.Count;
        }
        else if (_layouts.Count < MaxLayouts)
        {
            _layouts.Add(key, layout);
        }
        else
        {
            Others += layout.Count;
        }
    }
}

using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Which layouts refer to which. Nothing here calls itself: a file may hold a chain of 100,000 layouts.
/// </summary>
internal sealed class LayoutGraph
{
    private readonly Dictionary<Layout, LayoutReferenceNode[]> _references;
    private readonly List<Layout> _innerFirst = [];
    private readonly List<LayoutCycle> _cycles = [];

    private LayoutGraph(GrammarModel grammar)
    {
        _references = grammar.Layouts.Distinct().ToDictionary(static layout => layout, ReferencesIn);
        var states = new Dictionary<Layout, int>();
        foreach (var layout in grammar.Layouts)
        {
            Visit(layout, states);
        }
    }

    /// <summary>All layouts, those that a layout refers to before it, but for references that close a cycle.</summary>
    public IReadOnlyList<Layout> InnerFirst => _innerFirst;

    /// <summary>The references by which a layout contains itself.</summary>
    public IReadOnlyList<LayoutCycle> Cycles => _cycles;

    /// <summary>The graph of a grammar's layouts.</summary>
    public static LayoutGraph Of(GrammarModel grammar) => new(grammar);

    /// <summary>The references in a layout, in the order of the file.</summary>
    public IReadOnlyList<LayoutReferenceNode> ReferencesOf(Layout layout) => _references.GetValueOrDefault(layout) ?? [];

    /// <summary>The layouts that make up a layout, itself included.</summary>
    public IReadOnlySet<Layout> ReachedFrom(Layout start)
    {
        var reached = new HashSet<Layout> { start };
        var pending = new Stack<Layout>(reached);
        while (pending.TryPop(out var layout))
        {
            foreach (var reference in ReferencesOf(layout))
            {
                if (reached.Add(reference.Layout))
                {
                    pending.Push(reference.Layout);
                }
            }
        }

        return reached;
    }

    private static LayoutReferenceNode[] ReferencesIn(Layout layout) =>
        [.. layout.Body.WithDescendants().OfType<LayoutReferenceNode>()];

    /// <summary>
    /// Walks in depth from a layout. A state is the place of a layout on the path from there, or -1 once all that it
    /// refers to has been seen.
    /// </summary>
    private void Visit(Layout start, Dictionary<Layout, int> states)
    {
        if (!states.TryAdd(start, 0))
        {
            return;
        }

        var path = new List<Layout> { start };
        var pending = new Stack<int>([0]);
        while (pending.TryPop(out var next))
        {
            var references = ReferencesOf(path[^1]);
            if (next == references.Count)
            {
                states[path[^1]] = -1;
                _innerFirst.Add(path[^1]);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            pending.Push(next + 1);
            var inner = references[next].Layout;
            if (states.TryAdd(inner, path.Count))
            {
                path.Add(inner);
                pending.Push(0);
            }
            else if (states[inner] >= 0)
            {
                _cycles.Add(LayoutCycle.On(path, states[inner], references[next]));
            }
        }
    }
}

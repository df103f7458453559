namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Parts the lines of each class and rule into groups of lines that look alike, by samples of them: first where a split tells most.
/// </summary>
internal sealed class LineGroups
{
    private readonly Dictionary<(ushort Class, ushort Rule), GroupNode> _roots = [];
    private readonly List<GroupNode> _groups = [];

    /// <summary>Finds the groups.</summary>
    /// <param name="samples">Some lines of each class and rule.</param>
    /// <param name="splits">How often lines are parted at most.</param>
    public LineGroups(IReadOnlyDictionary<(ushort Class, ushort Rule), SurfaceSample> samples, int splits)
    {
        var waiting = new PriorityQueue<(GroupNode Node, LineSplit Split), (double, int)>();
        int order = 0;
        foreach (((ushort lineClass, ushort rule), SurfaceSample sample) in samples.OrderBy(static each => each.Key))
        {
            var root = new GroupNode(lineClass, rule, sample.Surfaces);
            _roots.Add((lineClass, rule), root);
            Await(root);
        }

        for (int split = 0; split < splits && waiting.TryDequeue(out (GroupNode Node, LineSplit Split) next, out _); split++)
        {
            next.Node.Part(next.Split);
            Await(next.Node.First!);
            Await(next.Node.Second!);
        }

        foreach (GroupNode root in _roots.Values)
        {
            Number(root);
        }

        // What a split tells about all lines, by the root of their number: by their number, small fields alone would be parted;
        // without it, large ones alone.
        void Await(GroupNode node)
        {
            if (SplitSearch.Best(node.Sample) is (var gain, var best))
            {
                SurfaceSample whole = samples[(node.Class, node.Rule)];
                double told = gain * whole.Lines / _roots[(node.Class, node.Rule)].Sample.Count;
                waiting.Enqueue((node, best), (-told / Math.Sqrt(whole.Lines), order++));
            }
        }
    }

    /// <summary>The groups, by number.</summary>
    public IReadOnlyList<GroupNode> All => _groups;

    /// <summary>The group of a line; null for a line of a class or rule that had none.</summary>
    public GroupNode? Of(in ReadLine line)
    {
        GroupNode? node = _roots.GetValueOrDefault((line.Class, line.Rule));
        while (node?.Split is { } split)
        {
            node = split.Holds(line.Surface) ? node.First : node.Second;
        }

        return node;
    }

    private void Number(GroupNode node)
    {
        if (node.Split is null)
        {
            node.Number = _groups.Count;
            _groups.Add(node);
        }
        else
        {
            Number(node.First!);
            Number(node.Second!);
        }
    }
}

namespace NewsGrammar.Runtime.Labels;

/// <summary>A node of the tree of labels while it is built.</summary>
internal sealed class LabelNode
{
    /// <summary>The folded unit that leads here; none for the root.</summary>
    public char Unit { get; private init; }

    /// <summary>The folded label that ends here; empty where none does.</summary>
    public string Folded { get; private set; } = string.Empty;

    /// <summary>The nodes behind it by folded unit.</summary>
    public SortedDictionary<char, LabelNode> Children { get; } = [];

    /// <summary>The rules with a label that ends here.</summary>
    public SortedSet<int> Rules { get; } = [];

    /// <summary>The labels that end here.</summary>
    public List<Label> Labels { get; } = [];

    /// <summary>Adds a label below the root.</summary>
    public void Add(Label label)
    {
        LabelNode node = this;
        foreach (char unit in label.Folded)
        {
            if (!node.Children.TryGetValue(unit, out LabelNode? child))
            {
                child = new LabelNode { Unit = unit };
                node.Children.Add(unit, child);
            }

            node = child;
        }

        node.Folded = label.Folded;
        node.Rules.Add(label.Rule);
        node.Labels.Add(label);
    }

    /// <summary>The nodes of the tree level by level, this one first.</summary>
    public LabelNode[] Number()
    {
        var nodes = new List<LabelNode> { this };
        for (int index = 0; index < nodes.Count; index++)
        {
            nodes.AddRange(nodes[index].Children.Values);
        }

        return [.. nodes];
    }

    /// <summary>The nodes below this one, and itself, whose labels begin with no other label and begin none.</summary>
    public IEnumerable<LabelNode> Unrivalled() => Rules.Count > 0
        ? Children.Count == 0 ? [this] : []
        : Children.Values.SelectMany(static child => child.Unrivalled());
}

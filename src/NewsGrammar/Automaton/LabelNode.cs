namespace NewsGrammar.Automaton;

/// <summary>A node of the tree of labels while it is built.</summary>
internal sealed class LabelNode
{
    /// <summary>Its number; the root has 0.</summary>
    public int Index { get; private set; }

    /// <summary>The nodes behind it by folded unit.</summary>
    public SortedDictionary<char, LabelNode> Children { get; } = [];

    /// <summary>The rules with a label that ends here.</summary>
    public SortedSet<int> Rules { get; } = [];

    /// <summary>Adds a label below the root.</summary>
    public void Add(Label label)
    {
        LabelNode node = this;
        foreach (char unit in label.Folded)
        {
            if (!node.Children.TryGetValue(unit, out LabelNode? child))
            {
                child = new LabelNode();
                node.Children.Add(unit, child);
            }

            node = child;
        }

        node.Rules.Add(label.Rule);
    }

    /// <summary>Numbers the nodes of the tree, this one first.</summary>
    public LabelNode[] Number()
    {
        var nodes = new List<LabelNode> { this };
        for (int index = 0; index < nodes.Count; index++)
        {
            nodes[index].Index = index;
            nodes.AddRange(nodes[index].Children.Values);
        }

        return [.. nodes];
    }
}

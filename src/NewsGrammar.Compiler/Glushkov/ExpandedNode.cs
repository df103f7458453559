using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>
/// A node of the document layout with every reference and every counted repetition written out, so that each line node
/// is one position of the automaton.
/// </summary>
/// <param name="kind">What the node is.</param>
/// <param name="span">Where it stands in the grammar file.</param>
internal sealed class ExpandedNode(ExpandedNodeKind kind, SourceSpan span)
{
    private readonly List<ExpandedNode> _children = [];

    /// <summary>What the node is.</summary>
    public ExpandedNodeKind Kind => kind;

    /// <summary>Where it stands in the grammar file.</summary>
    public SourceSpan Span => span;

    /// <summary>The node around it; null for the document.</summary>
    public ExpandedNode? Parent { get; private set; }

    /// <summary>Its place among the nodes of its parent.</summary>
    public int Index { get; private set; }

    /// <summary>A number of its own, for marking it as visited.</summary>
    public int Number { get; init; }

    /// <summary>The nodes in it.</summary>
    public IReadOnlyList<ExpandedNode> Children => _children;

    /// <summary>For a line, its position; -1 otherwise.</summary>
    public int Position { get; init; } = -1;

    /// <summary>For a repetition, whether it may be absent.</summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>For a repetition, whether it may repeat.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>For a repetition, whether fewer are preferred to more.</summary>
    public bool IsLazy { get; init; }

    /// <summary>How many fields are around what the node holds, the node itself included.</summary>
    public int FieldDepth { get; init; }

    /// <summary>Adds a node.</summary>
    public void Add(ExpandedNode child)
    {
        child.Parent = this;
        child.Index = _children.Count;
        _children.Add(child);
    }
}

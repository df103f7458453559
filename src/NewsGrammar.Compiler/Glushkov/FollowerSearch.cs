namespace NewsGrammar.Compiler.Glushkov;

/// <summary>
/// Finds which positions may take the line after a position, in the order in which an ordered regular expression tries
/// them. A position that is reached in several ways counts where it is reached first.
/// </summary>
/// <param name="tree">The written-out document.</param>
internal sealed class FollowerSearch(ExpandedLayout tree)
{
    private readonly bool[] _entered = new bool[tree.NodeCount];
    private readonly bool[] _left = new bool[tree.NodeCount];
    private readonly Stack<Step> _steps = new();
    private readonly List<Follower> _followers = [];

    /// <summary>Whether the text may end where the last search began.</summary>
    public bool MayEnd { get; private set; }

    /// <summary>The positions that may take the first line.</summary>
    public IReadOnlyList<Follower> AtStart() => Search(new Step(tree.Root, IsEntering: true, ContinuedFields: 0));

    /// <summary>The positions that may follow a line.</summary>
    public IReadOnlyList<Follower> After(ExpandedNode line) =>
        Search(new Step(line, IsEntering: false, ContinuedFields: line.FieldDepth));

    private List<Follower> Search(Step first)
    {
        Array.Clear(_entered);
        Array.Clear(_left);
        _followers.Clear();
        MayEnd = false;
        _steps.Push(first);
        while (_steps.TryPop(out Step step))
        {
            bool[] visited = step.IsEntering ? _entered : _left;
            if (visited[step.Node.Number])
            {
                continue;
            }

            visited[step.Node.Number] = true;
            if (step.IsEntering)
            {
                Enter(step.Node, step.ContinuedFields);
            }
            else
            {
                Leave(step.Node, step.ContinuedFields);
            }
        }

        return [.. _followers];
    }

    /// <summary>What may come first in a node. What is pushed last is tried first.</summary>
    private void Enter(ExpandedNode node, int continued)
    {
        switch (node.Kind)
        {
            case ExpandedNodeKind.Line:
                _followers.Add(new Follower(node.Position, continued));
                break;
            case ExpandedNodeKind.Choice:
                for (int index = node.Children.Count - 1; index >= 0; index--)
                {
                    _steps.Push(new Step(node.Children[index], IsEntering: true, continued));
                }

                break;
            case ExpandedNodeKind.Repetition:
                PushEither(node, node.Children[0], node.MayBeAbsent, continued);
                break;
            default:
                _steps.Push(node.Children.Count == 0
                    ? new Step(node, IsEntering: false, continued)
                    : new Step(node.Children[0], IsEntering: true, continued));
                break;
        }
    }

    /// <summary>What may come behind a node.</summary>
    private void Leave(ExpandedNode node, int continued)
    {
        // The fields that a node opened end with it.
        int continuedOutside = node.Kind == ExpandedNodeKind.Field ? Math.Min(continued, node.FieldDepth - 1) : continued;
        if (node.Parent is not { } parent)
        {
            MayEnd = true;
        }
        else if (parent.Kind == ExpandedNodeKind.Sequence && node.Index + 1 < parent.Children.Count)
        {
            _steps.Push(new Step(parent.Children[node.Index + 1], IsEntering: true, continuedOutside));
        }
        else if (parent is { Kind: ExpandedNodeKind.Repetition, MayRepeat: true })
        {
            PushEither(parent, node, mayLeave: true, continuedOutside);
        }
        else
        {
            _steps.Push(new Step(parent, IsEntering: false, continuedOutside));
        }
    }

    /// <summary>Into the part of a repetition or past it, the preferred one first.</summary>
    private void PushEither(ExpandedNode repetition, ExpandedNode part, bool mayLeave, int continued)
    {
        var enter = new Step(part, IsEntering: true, continued);
        var leave = new Step(repetition, IsEntering: false, continued);
        if (!mayLeave)
        {
            _steps.Push(enter);
            return;
        }

        _steps.Push(repetition.IsLazy ? enter : leave);
        _steps.Push(repetition.IsLazy ? leave : enter);
    }

    private readonly record struct Step(ExpandedNode Node, bool IsEntering, int ContinuedFields);
}

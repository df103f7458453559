using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>
/// Builds the automaton of a document layout: the positions of Glushkov's construction, those with the same followers
/// sharing a state (Ilie and Yu, 2003), the followers of a state ordered by specificity, then by the expression.
/// </summary>
internal sealed class AutomatonBuilder
{
    private readonly ExpandedLayout _tree;
    private readonly Dictionary<Followers, int> _stateNumbers = [];
    private readonly List<bool> _finals = [];
    private readonly List<int> _followerStarts = [0];
    private readonly List<Follower> _followers = [];

    private AutomatonBuilder(ExpandedLayout tree)
    {
        _tree = tree;
    }

    /// <summary>Compiles a grammar that the checks found no error in.</summary>
    public static CompiledGrammar Build(GrammarModel grammar)
    {
        var tree = ExpandedLayout.Of(grammar);
        IReadOnlyList<LineRule> rules = RuleNumbering.Of(grammar, tree.Positions);
        return new CompiledGrammar(grammar, rules, new AutomatonBuilder(tree).Tables(rules));
    }

    private AutomatonTables Tables(IReadOnlyList<LineRule> rules)
    {
        var search = new FollowerSearch(_tree);
        var states = new List<int>();
        foreach (ExpandedNode line in Lines())
        {
            states.Add(StateOf(search.After(line), search.MayEnd));
        }

        states.Add(StateOf(search.AtStart(), search.MayEnd));
        var ruleNumbers = rules.Index().ToDictionary(static pair => pair.Item.Name, static pair => pair.Index, StringComparer.Ordinal);
        return new AutomatonTables(
            _tree.Positions,
            [.. _tree.Positions.Select(position => ruleNumbers[position.Rule.Name])],
            states,
            _finals,
            _followerStarts,
            _followers,
            _tree.Slots,
            _tree.Layouts,
            _tree.Spreads);
    }

    /// <summary>The line nodes in the order of their positions.</summary>
    private IEnumerable<ExpandedNode> Lines()
    {
        var pending = new Stack<ExpandedNode>([_tree.Root]);
        while (pending.TryPop(out ExpandedNode? node))
        {
            if (node.Kind == ExpandedNodeKind.Line)
            {
                yield return node;
            }

            for (int index = node.Children.Count - 1; index >= 0; index--)
            {
                pending.Push(node.Children[index]);
            }
        }
    }

    /// <summary>The number of the state with these followers.</summary>
    private int StateOf(IReadOnlyList<Follower> found, bool mayEnd)
    {
        // A stable sort: equals stay in the order of the expression.
        Follower[] ordered = [.. found.OrderBy(follower => _tree.Positions[follower.Position].Rule.Specificity)];
        var key = new Followers(ordered, mayEnd);
        if (_stateNumbers.TryGetValue(key, out int known))
        {
            return known;
        }

        int state = _finals.Count;
        _stateNumbers.Add(key, state);
        _finals.Add(mayEnd);
        _followers.AddRange(ordered);
        _followerStarts.Add(_followers.Count);
        return state;
    }
}

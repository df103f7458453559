using AngleSharp.Dom;

namespace NewsGrammar.Html.Walking;

/// <summary>
/// Goes through the tree of a page, element by element, and writes its lines. It goes along a stack of its own: pages nest elements as
/// deep as they like.
/// </summary>
internal sealed class PageWalk
{
    /// <summary>How many nodes are passed between two looks at the token.</summary>
    private const int NodesALook = 4096;

    private readonly LineWriter _writer;
    private readonly CancellationToken _cancellationToken;
    private readonly Stack<OpenElement> _open = new();
    private LineContext _context;

    /// <summary>Prepares a walk.</summary>
    /// <param name="text">Where lines go.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public PageWalk(PageText text, CancellationToken cancellationToken)
    {
        _writer = new LineWriter(text);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Writes the lines of an element.</summary>
    /// <exception cref="OperationCanceledException">The walk was ended.</exception>
    public void Walk(IElement root)
    {
        Enter(root, ElementRole.Block, previous: null);
        for (int nodes = 1; _open.Count > 0; nodes++)
        {
            if (nodes % NodesALook == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
            }

            OpenElement current = _open.Peek();
            if (current.Next() is { } node)
            {
                Visit(node, current.Previous);
            }
            else
            {
                Leave();
            }
        }
    }

    private void Visit(INode node, INode? previous)
    {
        if (node is ICharacterData text && node.NodeType == NodeType.Text)
        {
            _writer.Add(text.Data, _context);
        }
        else if (node is IElement element)
        {
            ElementRole role = ElementRoles.Of(element.LocalName);
            if (role == ElementRole.Break)
            {
                _writer.End();
            }
            else if (role != ElementRole.Dropped && !ElementContext.IsHidden(element))
            {
                Enter(element, role, previous);
            }
            else
            {
                _writer.Border(WordBorder.Possible);
            }
        }
    }

    private void Enter(IElement element, ElementRole role, INode? previous)
    {
        if (element.LocalName == "a" && previous is IElement { LocalName: "a" })
        {
            _writer.Border(WordBorder.Certain);
        }

        _open.Push(new OpenElement(element, role, _context));
        _context = ElementContext.Within(_context, element);
        Border(role);
        if (role == ElementRole.Cell)
        {
            _writer.BeginCell();
        }
        else if (element.LocalName == "li")
        {
            _writer.BeginItem();
        }
    }

    private void Leave()
    {
        OpenElement left = _open.Pop();
        _context = left.Around;
        Border(left.Role);
    }

    private void Border(ElementRole role)
    {
        if (role == ElementRole.Block)
        {
            _writer.End();
        }
        else if (role is ElementRole.Inline or ElementRole.Word)
        {
            _writer.Border(role == ElementRole.Word ? WordBorder.Certain : WordBorder.Possible);
        }
    }

    /// <summary>An element that the walk is in.</summary>
    private sealed class OpenElement(IElement element, ElementRole role, LineContext around)
    {
        /// <summary>By number: a node of the tree looks for its siblings among all children of its parent.</summary>
        private readonly INodeList _children = element.ChildNodes;

        private int _next;

        /// <summary>Its role.</summary>
        public ElementRole Role => role;

        /// <summary>What holds around it.</summary>
        public LineContext Around => around;

        /// <summary>The child before the one that <see cref="Next"/> gave last; null where that was the first.</summary>
        public INode? Previous => _next > 1 ? _children[_next - 2] : null;

        /// <summary>The next of its children; null at their end.</summary>
        public INode? Next() => _next < _children.Length ? _children[_next++] : null;
    }
}

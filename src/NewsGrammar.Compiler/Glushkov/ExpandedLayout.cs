using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>The document layout written out: a tree whose lines are the positions, and the slots that they go to.</summary>
internal sealed class ExpandedLayout
{
    private readonly List<Position> _positions = [];
    private readonly List<SlotSchema> _slots = [];
    private readonly List<LayoutShape> _layouts = [];
    private readonly List<SpreadSchema> _spreads = [];

    private ExpandedLayout(Layout document)
    {
        AddSlots(document, parent: -1);
        Root = Expand(document.Body, new Scope(_layouts[0], FirstSlot: 0, Slot: -1, Depth: 0, InSpan: false));
    }

    /// <summary>The document.</summary>
    public ExpandedNode Root { get; }

    /// <summary>The positions in the order of the grammar.</summary>
    public IReadOnlyList<Position> Positions => _positions;

    /// <summary>The slots, parents before children.</summary>
    public IReadOnlyList<SlotSchema> Slots => _slots;

    /// <summary>The layouts that fields hold, the document first.</summary>
    public IReadOnlyList<LayoutShape> Layouts => _layouts;

    /// <summary>The captures that fill fields by themselves, in the order of their positions.</summary>
    public IReadOnlyList<SpreadSchema> Spreads => _spreads;

    /// <summary>How many nodes there are.</summary>
    public int NodeCount { get; private set; }

    /// <summary>Writes out a document layout.</summary>
    public static ExpandedLayout Of(GrammarModel grammar) => new(grammar.Document);

    private ExpandedNode Expand(LayoutNode node, Scope scope) => node switch
    {
        LineNode line => Line(line, scope),
        LayoutReferenceNode reference => Expand(reference.Layout.Body, scope),
        SequenceNode sequence => Parent(ExpandedNodeKind.Sequence, sequence.Parts, node.Span, scope),
        ChoiceNode choice => Parent(ExpandedNodeKind.Choice, choice.Alternatives, node.Span, scope),
        RepetitionNode repetition => Repetition(repetition, scope),
        FieldNode field => scope.InSpan ? Expand(field.Part, scope) : Field(field, field.Part, scope),
        _ => throw new InvalidOperationException($"No layout node is a {node.GetType().Name}."),
    };

    private ExpandedNode Line(LineNode line, Scope scope)
    {
        if (line.IsSpread && !scope.InSpan)
        {
            AddSpreads(line.Rule, scope);
        }

        _positions.Add(new Position(line.Rule, scope.Slot, line.Span));
        return new ExpandedNode(ExpandedNodeKind.Line, line.Span)
        {
            Number = NodeCount++,
            Position = _positions.Count - 1,
            FieldDepth = scope.Depth,
        };
    }

    /// <summary>Notes which fields the captures of the next position fill.</summary>
    private void AddSpreads(LineRule rule, Scope scope)
    {
        foreach ((int number, CaptureElement capture) in SchemaBuilder.NumberedCaptures(rule).Index())
        {
            if (capture.Name is { } name)
            {
                _spreads.Add(new SpreadSchema(_positions.Count, number, scope.FirstSlot + scope.Shape.NumberOf(name)));
            }
        }
    }

    private ExpandedNode Parent(ExpandedNodeKind kind, IReadOnlyList<LayoutNode> parts, SourceSpan span, Scope scope)
    {
        ExpandedNode parent = Node(kind, span, scope);
        foreach (LayoutNode part in parts)
        {
            parent.Add(Expand(part, scope));
        }

        return parent;
    }

    /// <summary>
    /// Copies for the required ones, then a loop, or one optional copy inside the other, so that no copy can be taken
    /// without the one before it.
    /// </summary>
    private ExpandedNode Repetition(RepetitionNode repetition, Scope scope)
    {
        int copies = repetition.Minimum;
        if (repetition.Maximum is null)
        {
            copies = Math.Max(0, copies - 1);
        }

        ExpandedNode sequence = Node(ExpandedNodeKind.Sequence, repetition.Span, scope);
        for (int copy = 0; copy < copies; copy++)
        {
            sequence.Add(Expand(repetition.Part, scope));
        }

        if (repetition.Maximum is not { } maximum)
        {
            sequence.Add(Loop(repetition, repetition.Minimum == 0, mayRepeat: true, scope));
        }

        ExpandedNode inner = sequence;
        for (int copy = copies; copy < repetition.Maximum; copy++)
        {
            ExpandedNode optional = Loop(repetition, mayBeAbsent: true, mayRepeat: false, scope);
            inner.Add(optional);
            inner = optional.Children[0];
        }

        return sequence;
    }

    /// <summary>A repetition node over a sequence that begins with one copy of the part.</summary>
    private ExpandedNode Loop(RepetitionNode repetition, bool mayBeAbsent, bool mayRepeat, Scope scope)
    {
        var loop = new ExpandedNode(ExpandedNodeKind.Repetition, repetition.Span)
        {
            Number = NodeCount++,
            MayBeAbsent = mayBeAbsent,
            MayRepeat = mayRepeat,
            IsLazy = repetition.IsLazy,
            FieldDepth = scope.Depth,
        };
        ExpandedNode sequence = Node(ExpandedNodeKind.Sequence, repetition.Span, scope);
        sequence.Add(Expand(repetition.Part, scope));
        loop.Add(sequence);
        return loop;
    }

    /// <summary>A field of a choice is a choice of fields: it holds what the chosen part gives.</summary>
    private ExpandedNode Field(FieldNode field, LayoutNode part, Scope scope)
    {
        if (part is ChoiceNode choice)
        {
            ExpandedNode choices = Node(ExpandedNodeKind.Choice, part.Span, scope);
            foreach (LayoutNode alternative in choice.Alternatives)
            {
                choices.Add(Field(field, alternative, scope));
            }

            return choices;
        }

        int slot = scope.FirstSlot + scope.Shape.NumberOf(field.Name);
        Scope inner = scope with { Slot = slot, Depth = scope.Depth + 1, InSpan = part is not LayoutReferenceNode };
        if (part is LayoutReferenceNode reference)
        {
            int children = _slots[slot].Children;
            if (children < 0)
            {
                children = AddSlots(reference.Layout, slot);
                _slots[slot] = _slots[slot] with { Children = children };
            }

            inner = inner with { Shape = ShapeOf(reference.Layout), FirstSlot = children };
        }

        ExpandedNode node = Node(ExpandedNodeKind.Field, field.Span, inner);
        node.Add(Expand(part, inner));
        return node;
    }

    private ExpandedNode Node(ExpandedNodeKind kind, SourceSpan span, Scope scope) =>
        new(kind, span) { Number = NodeCount++, FieldDepth = scope.Depth };

    private int AddSlots(Layout layout, int parent)
    {
        LayoutShape shape = ShapeOf(layout);
        int first = _slots.Count;
        for (int field = 0; field < shape.Fields.Count; field++)
        {
            _slots.Add(new SlotSchema(parent, _layouts.IndexOf(shape), field));
        }

        return first;
    }

    private LayoutShape ShapeOf(Layout layout)
    {
        LayoutShape? shape = _layouts.Find(known => ReferenceEquals(known.Layout, layout));
        if (shape is null)
        {
            shape = LayoutShapes.Of(layout);
            _layouts.Add(shape);
        }

        return shape;
    }

    /// <summary>Where in the fields a node stands.</summary>
    /// <param name="Shape">The layout whose fields are named here.</param>
    /// <param name="FirstSlot">The slot of its first field.</param>
    /// <param name="Slot">The innermost slot around the node; -1 for none.</param>
    /// <param name="Depth">How many fields are around the node.</param>
    /// <param name="InSpan">Whether a field around it holds plain text, which has no fields of its own.</param>
    private sealed record Scope(LayoutShape Shape, int FirstSlot, int Slot, int Depth, bool InSpan);
}

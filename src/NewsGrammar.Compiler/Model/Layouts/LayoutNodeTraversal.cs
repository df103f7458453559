namespace NewsGrammar.Compiler.Model;

/// <summary>Walks over the parts of a layout.</summary>
internal static class LayoutNodeTraversal
{
    /// <summary>The parts that a part is made of. A reference to a layout has none: the layout is a tree of its own.</summary>
    public static IReadOnlyList<LayoutNode> Parts(this LayoutNode node) => node switch
    {
        SequenceNode sequence => sequence.Parts,
        ChoiceNode choice => choice.Alternatives,
        RepetitionNode repetition => [repetition.Part],
        FieldNode field => [field.Part],
        _ => [],
    };

    /// <summary>The part and all that it is made of, in the order of the file.</summary>
    public static IEnumerable<LayoutNode> WithDescendants(this LayoutNode node)
    {
        var pending = new Stack<LayoutNode>([node]);
        while (pending.TryPop(out var next))
        {
            yield return next;
            var parts = next.Parts();
            for (var index = parts.Count - 1; index >= 0; index--)
            {
                pending.Push(parts[index]);
            }
        }
    }
}

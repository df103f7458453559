using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The fields of every layout that the document reaches. A layout that is referred to without a field gives its fields
/// to the layout around it.
/// </summary>
internal static class LayoutFields
{
    /// <summary>The fields of each layout, each place that names some once.</summary>
    /// <param name="grammar">A grammar whose document is of a bounded size, which bounds the result too.</param>
    /// <param name="layouts">Which of its layouts refer to which.</param>
    public static IEnumerable<IReadOnlyList<NamedField>> Of(GrammarModel grammar, LayoutGraph layouts)
    {
        var reached = layouts.ReachedFrom(grammar.Document);
        var naming = new Dictionary<Layout, List<LayoutNode>>();
        foreach (var layout in layouts.InnerFirst.Where(reached.Contains))
        {
            var own = new OrderedDictionary<LayoutNode, bool>(ReferenceEqualityComparer.Instance);
            Collect(layout.Body, naming, own);
            naming[layout] = [.. own.Keys];
        }

        return naming.Values.Select(static nodes => (IReadOnlyList<NamedField>)[.. nodes.SelectMany(NamedField.Of)]);
    }

    private static void Collect(
        LayoutNode node,
        Dictionary<Layout, List<LayoutNode>> known,
        OrderedDictionary<LayoutNode, bool> naming)
    {
        switch (node)
        {
            case FieldNode or LineNode { IsSpread: true }:
                naming.TryAdd(node, true);
                break;
            case LayoutReferenceNode reference:
                known[reference.Layout].ForEach(inner => naming.TryAdd(inner, true));
                break;
            default:
                foreach (var part in node.Parts())
                {
                    Collect(part, known, naming);
                }

                break;
        }
    }
}

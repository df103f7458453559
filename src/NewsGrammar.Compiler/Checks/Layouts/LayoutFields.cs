using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The fields of every layout that the document reaches. A layout that is referred to without a field gives its fields
/// to the layout around it.
/// </summary>
internal static class LayoutFields
{
    /// <summary>The fields of each layout, each place where a field stands once.</summary>
    /// <param name="grammar">A grammar whose document is of a bounded size, which bounds the result too.</param>
    /// <param name="layouts">Which of its layouts refer to which.</param>
    public static IEnumerable<IReadOnlyList<FieldNode>> Of(GrammarModel grammar, LayoutGraph layouts)
    {
        var reached = layouts.ReachedFrom(grammar.Document);
        var fields = new Dictionary<Layout, List<FieldNode>>();
        foreach (var layout in layouts.InnerFirst.Where(reached.Contains))
        {
            var own = new OrderedDictionary<FieldNode, bool>(ReferenceEqualityComparer.Instance);
            Collect(layout.Body, fields, own);
            fields[layout] = [.. own.Keys];
        }

        return fields.Values;
    }

    private static void Collect(
        LayoutNode node,
        Dictionary<Layout, List<FieldNode>> known,
        OrderedDictionary<FieldNode, bool> fields)
    {
        switch (node)
        {
            case FieldNode field:
                fields.TryAdd(field, true);
                break;
            case LayoutReferenceNode reference:
                known[reference.Layout].ForEach(field => fields.TryAdd(field, true));
                break;
            default:
                foreach (var part in node.Parts())
                {
                    Collect(part, known, fields);
                }

                break;
        }
    }
}

using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>Finds the fields of layouts: their order, what they hold, and which are lists.</summary>
internal static class LayoutShapes
{
    /// <summary>More than once.</summary>
    private const int Many = 2;

    /// <summary>The fields of a layout.</summary>
    public static LayoutShape Of(Layout layout)
    {
        var fields = new List<FieldShape>();
        Dictionary<string, int> counts = Count(layout.Body, fields, []);
        foreach (FieldShape field in fields)
        {
            field.IsList = counts[field.Name] > 1;
        }

        return new LayoutShape(layout, fields);
    }

    /// <summary>
    /// What a field over a part holds: the kind of the line or layout that it comes down to, or the text of a sequence. Of a choice of both it
    /// holds the text, as a value next to a sequence is the whole line.
    /// </summary>
    public static FieldShape ShapeOf(FieldNode field)
    {
        var shape = new FieldShape(field.Name, field.Documentation);
        return Leaves(field.Part).ToList() switch
        {
            [LayoutReferenceNode reference, ..] => shape with { Kind = FieldKind.Layout, Layout = reference.Layout },
            [LineNode line, .. var others] => shape with
            {
                Kind = KindOf(line.Rule) is FieldKind.Text && others.Exists(static other => other is SequenceNode) ? FieldKind.Span : KindOf(line.Rule),
                Rule = line.Rule,
            },
            _ => shape with { Kind = FieldKind.Span },
        };
    }

    /// <summary>What a field holds that a capture fills.</summary>
    private static FieldShape ShapeOf(CaptureElement capture) =>
        new(capture.Name!, Documentation: null) { Kind = capture.IsItems ? FieldKind.Items : FieldKind.Text };

    /// <summary>
    /// How often a reading can name each field: the greatest of a choice, the sum of a sequence, many of a repetition. A layout that is
    /// referred to without a field counts in place, and is looked at once. A line that is spread names each of its captures once.
    /// </summary>
    private static Dictionary<string, int> Count(LayoutNode node, List<FieldShape> fields, Dictionary<Layout, Dictionary<string, int>> known)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        switch (node)
        {
            case FieldNode field:
                Name(ShapeOf(field), field.NameSpan, fields);
                counts.Add(field.Name, 1);
                break;
            case LineNode { IsSpread: true } line:
                foreach (CaptureElement capture in line.Rule.NamedCaptures)
                {
                    Name(ShapeOf(capture), line.Span, fields).IsSpread = true;
                    counts.TryAdd(capture.Name!, 1);
                }

                break;
            case LayoutReferenceNode reference:
                if (known.TryGetValue(reference.Layout, out Dictionary<string, int>? inside))
                {
                    NameAgain(inside.Keys, reference.Span, fields);
                    return inside;
                }

                known[reference.Layout] = counts = Count(reference.Layout.Body, fields, known);
                break;
            case RepetitionNode repetition:
                bool repeats = repetition.Maximum is not 1;
                return Count(repetition.Part, fields, known).ToDictionary(
                    static count => count.Key, count => repeats ? Many : count.Value, StringComparer.Ordinal);
            default:
                foreach (LayoutNode part in node.Parts())
                {
                    Add(counts, Count(part, fields, known), isChoice: node is ChoiceNode);
                }

                break;
        }

        return counts;
    }

    private static void Add(Dictionary<string, int> counts, Dictionary<string, int> part, bool isChoice)
    {
        foreach ((string field, int count) in part)
        {
            int before = counts.GetValueOrDefault(field);
            counts[field] = Math.Min(Many, isChoice ? Math.Max(before, count) : before + count);
        }
    }

    /// <summary>The field as it was first named; it holds the text of lines where one of its places does.</summary>
    private static FieldShape Name(FieldShape field, SourceSpan place, List<FieldShape> fields)
    {
        if (fields.Find(known => known.Name == field.Name) is { } first)
        {
            first.NamedAgain ??= place;
            first.Kind = (first.Kind, field.Kind) is (FieldKind.Text, FieldKind.Span) ? FieldKind.Span : first.Kind;
            return first;
        }

        fields.Add(field);
        return field;
    }

    private static void NameAgain(IEnumerable<string> names, SourceSpan place, List<FieldShape> fields)
    {
        foreach (FieldShape field in names.Select(name => fields.Find(field => field.Name == name)).OfType<FieldShape>())
        {
            field.NamedAgain ??= place;
        }
    }

    /// <summary>The lines, layouts and sequences that a part may come down to.</summary>
    private static IEnumerable<LayoutNode> Leaves(LayoutNode part) => part switch
    {
        ChoiceNode choice => choice.Alternatives.SelectMany(Leaves),
        RepetitionNode repetition => Leaves(repetition.Part),
        _ => [part],
    };

    private static FieldKind KindOf(LineRule rule) => rule.Value switch
    {
        { IsItems: true } => FieldKind.Items,
        null when rule.Captures.Count > 1 => FieldKind.Captures,
        _ => FieldKind.Text,
    };
}

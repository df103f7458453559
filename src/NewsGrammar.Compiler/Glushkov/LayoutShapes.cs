using NewsGrammar.Compiler.Model;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>Finds the fields of layouts: their order, what they hold, and which are lists.</summary>
internal static class LayoutShapes
{
    /// <summary>The fields of a layout.</summary>
    public static LayoutShape Of(Layout layout)
    {
        var fields = new List<FieldShape>();
        Collect(layout.Body, isRepeated: false, fields);
        return new LayoutShape(layout, fields);
    }

    /// <summary>
    /// What a field over a part holds: the kind of the line or layout that it comes down to, or the text of a sequence.
    /// </summary>
    public static FieldShape ShapeOf(FieldNode field)
    {
        var shape = new FieldShape(field.Name, field.Documentation);
        return Leaf(field.Part) switch
        {
            LayoutReferenceNode reference => shape with { Kind = FieldKind.Layout, Layout = reference.Layout },
            LineNode line => shape with { Kind = KindOf(line.Rule), Rule = line.Rule },
            _ => shape with { Kind = FieldKind.Span },
        };
    }

    private static void Collect(LayoutNode node, bool isRepeated, List<FieldShape> fields)
    {
        switch (node)
        {
            case FieldNode field:
                Add(field, isRepeated, fields);
                break;
            case LayoutReferenceNode reference:
                Collect(reference.Layout.Body, isRepeated, fields);
                break;
            case SequenceNode sequence:
                foreach (LayoutNode part in sequence.Parts)
                {
                    Collect(part, isRepeated, fields);
                }

                break;
            case ChoiceNode choice:
                foreach (LayoutNode alternative in choice.Alternatives)
                {
                    Collect(alternative, isRepeated, fields);
                }

                break;
            case RepetitionNode repetition:
                Collect(repetition.Part, isRepeated || repetition.Maximum is not 1, fields);
                break;
        }
    }

    private static void Add(FieldNode field, bool isRepeated, List<FieldShape> fields)
    {
        if (fields.Find(known => known.Name == field.Name) is { } known)
        {
            known.IsList = true;
            return;
        }

        FieldShape shape = ShapeOf(field);
        shape.IsList = isRepeated;
        fields.Add(shape);
    }

    /// <summary>The first line or layout that a part may come down to; the part itself for a sequence.</summary>
    private static LayoutNode Leaf(LayoutNode part) => part switch
    {
        ChoiceNode choice => Leaf(choice.Alternatives[0]),
        RepetitionNode repetition => Leaf(repetition.Part),
        _ => part,
    };

    private static FieldKind KindOf(LineRule rule) => rule.Value switch
    {
        { IsItems: true } => FieldKind.Items,
        null when rule.Captures.Count > 1 => FieldKind.Captures,
        _ => FieldKind.Text,
    };
}

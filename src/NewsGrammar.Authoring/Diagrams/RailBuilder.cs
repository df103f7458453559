using System.Globalization;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Authoring.Diagrams;

/// <summary>Lays out the parts of a layout as pieces of a diagram.</summary>
/// <param name="taken">The parts that a page went through.</param>
internal sealed class RailBuilder(TakenParts taken)
{
    /// <summary>How many characters of a label are shown.</summary>
    private const int LongestLabel = 24;

    /// <summary>The pieces of a layout.</summary>
    public RailPart Build(Layout layout) => Build(layout.Body, new Surroundings(null, RailMetrics.WidestRow, taken.Holds(layout.Body)));

    private RailPart Build(LayoutNode node, Surroundings around)
    {
        Surroundings inner = around with { Field = null, Width = around.Width - 2 * RailMetrics.Gap };
        bool isTaken = taken.Holds(node);
        return node switch
        {
            LineNode line => new RailBox(line.Rule.Name, line.IsSpread ? FieldsOf(line.Rule) : around.Field, LabelOf(line.Rule)) { IsTaken = isTaken },
            LayoutReferenceNode reference => new RailBox(reference.Layout.Name, around.Field, label: null) { IsTaken = isTaken, IsLayout = true },
            FieldNode { Part: LineNode or LayoutReferenceNode } field => Build(field.Part, around with { Field = field.Name }),
            FieldNode field => new RailGroup(Build(field.Part, inner), field.Name),
            SequenceNode { Parts: [] } => new RailSkip(),
            SequenceNode sequence => Rows([.. sequence.Parts.Select(part => Build(part, around))], around.Width),
            ChoiceNode choice => new RailChoice([.. choice.Alternatives.Select(part => Build(part, inner with { IsTaken = taken.Holds(part) }))]),
            RepetitionNode repetition => Repetition(repetition, inner),
            _ => throw new InvalidOperationException($"No layout node is a {node.GetType().Name}."),
        };
    }

    private static RailPart Rows(IReadOnlyList<RailPart> parts, int width)
    {
        var rows = new List<List<RailPart>> { new() };
        int used = 0;
        foreach (RailPart part in parts)
        {
            if (rows[^1].Count > 0 && used + RailMetrics.Gap + part.Width > width)
            {
                rows.Add([]);
                used = 0;
            }

            rows[^1].Add(part);
            used += RailMetrics.Gap + part.Width;
        }

        RailPart[] sequences = [.. rows.Select(static row => row.Count == 1 ? row[0] : new RailSequence(row))];
        return sequences.Length == 1 ? sequences[0] : new RailRows(sequences);
    }

    private RailPart Repetition(RepetitionNode repetition, Surroundings around)
    {
        bool isTaken = taken.Holds(repetition);
        bool isPassed = around.IsTaken && !isTaken;
        RailPart part = Build(repetition.Part, around with { IsTaken = isTaken });
        RailPart repeated = repetition.Maximum == 1 ? part : new RailLoop(part, NoteOf(repetition));
        return (repetition.Minimum, repetition.IsLazy) switch
        {
            (0, true) => new RailChoice([new RailSkip { IsTaken = isPassed }, repeated]),
            (0, false) => new RailBypass(repeated, isPassed),
            _ => repeated,
        };
    }

    private static string? NoteOf(RepetitionNode repetition)
    {
        string? count = (repetition.Minimum, repetition.Maximum) switch
        {
            ( <= 1, null) => null,
            (int minimum, null) => string.Create(CultureInfo.InvariantCulture, $"{minimum} or more"),
            ( <= 1, int maximum) => string.Create(CultureInfo.InvariantCulture, $"up to {maximum}"),
            (int minimum, int maximum) when minimum == maximum => string.Create(CultureInfo.InvariantCulture, $"{minimum} times"),
            (int minimum, int maximum) => string.Create(CultureInfo.InvariantCulture, $"{minimum} to {maximum}"),
        };
        return (count, repetition.IsLazy) switch
        {
            (null, true) => "as few as can be",
            (_, true) => count + ", as few as can be",
            _ => count,
        };
    }

    /// <summary>The fields that the captures of a line fill which is spread.</summary>
    private static string FieldsOf(LineRule rule) => string.Join(", ", rule.NamedCaptures.Select(static capture => capture.Name));

    private static string? LabelOf(LineRule rule)
    {
        if (rule.Specificity != Specificity.Labelled || rule.Elements.OfType<LiteralElement>().FirstOrDefault(static each => !each.IsOptional) is not { } label)
        {
            return rule.Specificity == Specificity.Bullet ? "•" : null;
        }

        string first = label.Alternatives.MinBy(static literal => literal.Span.Start)!.Text;
        string shown = new StringInfo(first) is { LengthInTextElements: > LongestLabel } whole
            ? whole.SubstringByTextElements(0, LongestLabel) + "…"
            : first;
        return label.Alternatives.Count == 1 ? shown : $"{shown} | …";
    }

    /// <summary>What is around a part.</summary>
    /// <param name="Field">The field that the part alone goes to; null for none.</param>
    /// <param name="Width">How wide it may become before it goes on in another row, in pixels.</param>
    /// <param name="IsTaken">Whether the page went through what is around it.</param>
    private readonly record struct Surroundings(string? Field, int Width, bool IsTaken);
}

using NewsGrammar.Compiler.Model;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>Describes a grammar's results for the run.</summary>
internal static class SchemaBuilder
{
    /// <summary>The schema of a grammar.</summary>
    public static GrammarSchema Build(GrammarModel grammar, IReadOnlyList<LineRule> rules, AutomatonTables automaton) => new(
        grammar.Name,
        rules.Count(static rule => rule.Specificity == Specificity.Labelled),
        [.. rules.Select(static rule => Rule(rule))],
        [.. automaton.Layouts.Select(layout => LayoutOf(layout, automaton.Layouts))],
        [.. automaton.SlotSchemas],
        [.. automaton.Spreads]);

    /// <summary>The captures as the matcher numbers them: the value first, then the others.</summary>
    public static IReadOnlyList<CaptureElement> NumberedCaptures(LineRule rule) =>
        rule.Value is { } value ? [value, .. rule.Captures.Where(capture => !ReferenceEquals(capture, value))] : rule.Captures;

    private static RuleSchema Rule(LineRule rule) => new(
        rule.Name,
        rule.Value is not null,
        [.. NumberedCaptures(rule).Select(static capture => new CaptureSchema(capture.Name ?? "", capture.IsItems, capture.Kind == CaptureKind.Phrases))]);

    private static LayoutSchema LayoutOf(LayoutShape shape, IReadOnlyList<LayoutShape> layouts) =>
        new(shape.Layout.Name, [.. shape.Fields.Select(field => FieldOf(field, layouts))]);

    private static FieldSchema FieldOf(FieldShape field, IReadOnlyList<LayoutShape> layouts) =>
        new(field.Name, field.Kind, field.IsList, NumberOf(field.Layout, layouts)) { IsSpread = field.IsSpread };

    private static int NumberOf(Layout? layout, IReadOnlyList<LayoutShape> layouts)
    {
        for (int number = 0; layout is not null && number < layouts.Count; number++)
        {
            if (ReferenceEquals(layouts[number].Layout, layout))
            {
                return number;
            }
        }

        return -1;
    }
}

using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>What a field holds at one place.</summary>
/// <param name="Kind">What equal contents share: a <see cref="CaptureKind"/> for values, the rule or layout of objects.</param>
/// <param name="Description">The kind in words.</param>
/// <param name="Span">The place.</param>
internal readonly record struct FieldContent(object Kind, string Description, SourceSpan Span)
{
    /// <summary>The contents of a field: one, or one for each part of a choice.</summary>
    public static IEnumerable<FieldContent> Of(LayoutNode part) => part switch
    {
        LineNode line => [OfLine(line)],
        LayoutReferenceNode reference =>
            [new FieldContent(reference.Layout, $"an object of the layout `{reference.Layout.Name}`", part.Span)],
        ChoiceNode choice => choice.Alternatives.SelectMany(Of),
        RepetitionNode repetition => Of(repetition.Part),
        _ => [Value(part.Span)],
    };

    /// <summary>What a field holds that a capture fills.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="span">Where its line is spread.</param>
    public static FieldContent Of(CaptureElement capture, SourceSpan span) => capture.IsItems ? List(span) : Value(span);

    private static FieldContent OfLine(LineNode line) => line.Rule.Value switch
    {
        { IsItems: true } => List(line.Span),
        null when line.Rule.Captures.Count > 1 =>
            new FieldContent(line.Rule, $"an object of the line `{line.Rule.Name}`", line.Span),
        _ => Value(line.Span),
    };

    private static FieldContent List(SourceSpan span) => new(CaptureKind.List, "a list", span);

    private static FieldContent Value(SourceSpan span) => new(CaptureKind.Text, "one value", span);
}

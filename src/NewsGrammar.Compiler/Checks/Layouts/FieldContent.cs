using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Checks;

/// <summary>What a field holds at one place.</summary>
/// <param name="Kind">What equal contents share: a <see cref="CaptureKind"/> for values, the rule or layout of objects.</param>
/// <param name="Description">The kind in words.</param>
/// <param name="Span">The place.</param>
internal readonly record struct FieldContent(object Kind, string Description, SourceSpan Span)
{
    /// <summary>
    /// Whether it is the same where it is taken for the text from its first line to its last: a whole line is, and a capture is told apart.
    /// </summary>
    public bool IsText { get; init; }

    /// <summary>Whether it is the text of a sequence.</summary>
    public bool IsSequence => Kind is FieldKind.Span;

    /// <summary>The contents of a field: one, or one for each part of a choice.</summary>
    public static IEnumerable<FieldContent> Of(LayoutNode part) => part switch
    {
        LineNode line => [OfLine(line)],
        LayoutReferenceNode reference =>
            [new FieldContent(reference.Layout, $"an object of the layout `{reference.Layout.Name}`", part.Span)],
        ChoiceNode choice => choice.Alternatives.SelectMany(Of),
        RepetitionNode repetition => Of(repetition.Part),
        SequenceNode => [new FieldContent(FieldKind.Span, "the text of several lines", part.Span)],
        _ => [Value(part.Span)],
    };

    /// <summary>Whether one field holds both: they are of one kind, or one is the text of a sequence and the other a whole line.</summary>
    public bool Agrees(FieldContent other) => Kind.Equals(other.Kind) || (IsSequence && other.IsText) || (IsText && other.IsSequence);

    /// <summary>What a field holds that a capture fills.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="span">Where its line is spread.</param>
    public static FieldContent Of(CaptureElement capture, SourceSpan span) => capture.IsItems ? List(span) : Value(span) with { IsText = true };

    private static FieldContent OfLine(LineNode line) => line.Rule.Value switch
    {
        { IsItems: true } => List(line.Span),
        null when line.Rule.Captures.Count > 1 =>
            new FieldContent(line.Rule, $"an object of the line `{line.Rule.Name}`", line.Span),
        _ => Value(line.Span) with { IsText = line.Rule.IsWholeLine || line.Rule.Captures.Count == 0 },
    };

    private static FieldContent List(SourceSpan span) => new(CaptureKind.List, "a list", span);

    private static FieldContent Value(SourceSpan span) => new(CaptureKind.Text, "one value", span);
}

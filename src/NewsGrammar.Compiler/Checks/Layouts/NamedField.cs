using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>A place of a layout that names a field.</summary>
/// <param name="Name">The field's name as the grammar file writes it.</param>
/// <param name="NameSpan">Where the field is named; where the line is spread whose capture it is.</param>
/// <param name="Contents">What it holds there: one, or one for each part of a choice.</param>
/// <param name="IsCapture">Whether it is a capture of a line that is spread.</param>
internal sealed record NamedField(string Name, SourceSpan NameSpan, IEnumerable<FieldContent> Contents, bool IsCapture)
{
    /// <summary>The fields that a part names: one, none, or one for each capture.</summary>
    public static IEnumerable<NamedField> Of(LayoutNode node) => node switch
    {
        FieldNode field => [new NamedField(field.Name, field.NameSpan, FieldContent.Of(field.Part), IsCapture: false)],
        LineNode { IsSpread: true } line => line.Rule.NamedCaptures.Select(capture =>
            new NamedField(capture.Name!, line.Span, [FieldContent.Of(capture, line.Span)], IsCapture: true)),
        _ => [],
    };
}

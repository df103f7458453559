using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// A field of a layout holds one kind of thing wherever it is named. Reports <see cref="MixedField"/>. Blocked by what
/// makes the number of fields boundless, and by names that stand for nothing known.
/// </summary>
internal sealed class MixedFieldCheck : IGrammarCheck
{
    private const string OtherName = "give the capture a name of its own, or the field";

    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy =>
    [
        RecursiveLayout, DocumentTooLarge, NumberTooLarge, LayoutsTooDeep,
        UnknownName, UnexpectedToken, UnknownDeclaration, UnexpectedCharacter, UnreadableText, NestedTooDeep,
    ];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<(SourceSpan, string)>();
        foreach (var fields in LayoutFields.Of(grammar, layouts))
        {
            Check(fields, reported, diagnostics);
        }
    }

    /// <summary>A line with several named captures is an object; one of them, or none with a name, makes it a value.</summary>
    private static string WayOut(FieldContent content, FieldContent other)
    {
        LineRule[] objects = [.. new[] { content, other }.Select(static each => each.Kind).OfType<LineRule>()];
        return objects.Length == 0
            ? "use two fields, or lines and layouts of one kind"
            : $"name one capture of `{objects[0].Name}` `value`, or take the names off the others, and it holds one value; or use two fields";
    }

    private static void Check(IEnumerable<NamedField> fields, HashSet<(SourceSpan, string)> reported, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, (FieldContent Content, bool IsCapture)>();
        foreach (var field in fields)
        {
            foreach (var content in field.Contents)
            {
                if (first.TryAdd(field.Name, (content, field.IsCapture)))
                {
                    continue;
                }

                if (first[field.Name].Content.Agrees(content))
                {
                    // A whole line goes with values and with texts of several lines; what comes first of these others decides.
                    first[field.Name] = first[field.Name].Content.IsText ? (content, field.IsCapture) : first[field.Name];
                    continue;
                }

                if (!reported.Add((content.Span, field.Name)))
                {
                    continue;
                }

                (FieldContent before, bool isCapture) = first[field.Name];
                diagnostics.Report(
                    MixedField,
                    content.Span,
                    [field.Name, content.Description, before.Description, isCapture || field.IsCapture ? OtherName : WayOut(content, before)],
                    related: [($"it holds {before.Description}", before.Span)]);
            }
        }
    }
}

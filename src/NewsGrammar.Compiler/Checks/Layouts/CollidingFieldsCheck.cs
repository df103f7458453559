using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The names of a layout's fields stay different in C#. Reports <see cref="DiagnosticDescriptors.CollidingNames"/>.
/// Blocked by what makes the number of fields boundless.
/// </summary>
internal sealed class CollidingFieldsCheck : IGrammarCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy => [RecursiveLayout, DocumentTooLarge, NumberTooLarge, LayoutsTooDeep];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<SourceSpan>();
        foreach (var fields in LayoutFields.Of(grammar, layouts))
        {
            Checks.CollidingNames.Report(
                fields.Select(static field => (field.Name, field.NameSpan)), diagnostics, reported);
        }
    }
}

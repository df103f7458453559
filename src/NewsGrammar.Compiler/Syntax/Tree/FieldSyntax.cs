using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>field: Part</c>.</summary>
/// <param name="Documentation">The text of the doc comment above it; null when there is none.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Part">What the field holds, quantifiers included.</param>
/// <param name="Span"><inheritdoc cref="LayoutPartSyntax" path="/param[@name='Span']"/></param>
internal sealed record FieldSyntax(string? Documentation, NameSyntax Name, LayoutPartSyntax Part, SourceSpan Span)
    : LayoutPartSyntax(Span)
{
    /// <inheritdoc/>
    public override IReadOnlyList<LayoutPartSyntax> Parts => [Part];
}

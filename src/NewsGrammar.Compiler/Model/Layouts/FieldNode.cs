using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>What a part matched, put into a field.</summary>
/// <param name="Name">The field's name as the grammar file writes it.</param>
/// <param name="Documentation">The text of the <c>///</c> comment above it; null when there is none.</param>
/// <param name="Part">The part.</param>
/// <param name="NameSpan">Where the field is named.</param>
/// <param name="Span"><inheritdoc cref="LayoutNode" path="/param[@name='Span']"/></param>
internal sealed record FieldNode(string Name, string? Documentation, LayoutNode Part, SourceSpan NameSpan, SourceSpan Span)
    : LayoutNode(Span);

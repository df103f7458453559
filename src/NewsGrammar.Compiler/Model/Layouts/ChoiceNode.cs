using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>One of several parts.</summary>
/// <param name="Alternatives">The preferred one first; at least two.</param>
/// <param name="Span"><inheritdoc cref="LayoutNode" path="/param[@name='Span']"/></param>
internal sealed record ChoiceNode(IReadOnlyList<LayoutNode> Alternatives, SourceSpan Span) : LayoutNode(Span);

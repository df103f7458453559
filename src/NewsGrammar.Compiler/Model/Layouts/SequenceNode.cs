using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>Parts that follow one another.</summary>
/// <param name="Parts">In order; never one alone.</param>
/// <param name="Span"><inheritdoc cref="LayoutNode" path="/param[@name='Span']"/></param>
internal sealed record SequenceNode(IReadOnlyList<LayoutNode> Parts, SourceSpan Span) : LayoutNode(Span);

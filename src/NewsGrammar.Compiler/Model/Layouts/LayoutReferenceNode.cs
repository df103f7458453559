using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>Another layout in this place.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Span"><inheritdoc cref="LayoutNode" path="/param[@name='Span']"/></param>
internal sealed record LayoutReferenceNode(Layout Layout, SourceSpan Span) : LayoutNode(Span);

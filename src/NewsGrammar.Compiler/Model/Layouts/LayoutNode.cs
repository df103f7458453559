using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A part of a layout.</summary>
/// <param name="Span">Where it stands in the grammar file.</param>
internal abstract record LayoutNode(SourceSpan Span);

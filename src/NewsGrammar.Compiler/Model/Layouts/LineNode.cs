using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>One line that a rule takes.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span"><inheritdoc cref="LayoutNode" path="/param[@name='Span']"/></param>
internal sealed record LineNode(LineRule Rule, SourceSpan Span) : LayoutNode(Span);

using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>The name of a line or layout.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span"><inheritdoc cref="LayoutPartSyntax" path="/param[@name='Span']"/></param>
internal sealed record ReferenceSyntax(NameSyntax Name, SourceSpan Span) : LayoutPartSyntax(Span);

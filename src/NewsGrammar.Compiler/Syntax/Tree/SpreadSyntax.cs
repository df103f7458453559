using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>..Line</c>: a line whose captures are fields.</summary>
/// <param name="Name">The name of the line.</param>
/// <param name="Span"><inheritdoc cref="LayoutPartSyntax" path="/param[@name='Span']"/></param>
internal sealed record SpreadSyntax(NameSyntax Name, SourceSpan Span) : LayoutPartSyntax(Span);

using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>bullet</c>.</summary>
/// <param name="Span"><inheritdoc cref="ElementSyntax" path="/param[@name='Span']"/></param>
internal sealed record BulletElementSyntax(SourceSpan Span) : ElementSyntax(Span);

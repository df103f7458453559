using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>import "vocabulary"</c>.</summary>
/// <param name="Target">What is imported.</param>
/// <param name="Span"><inheritdoc cref="DeclarationSyntax" path="/param[@name='Span']"/></param>
internal sealed record ImportSyntax(LiteralSyntax Target, SourceSpan Span) : DeclarationSyntax(Span);

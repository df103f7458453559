using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>site "example.org"</c>.</summary>
/// <param name="Host">The site.</param>
/// <param name="Span"><inheritdoc cref="DeclarationSyntax" path="/param[@name='Span']"/></param>
internal sealed record SiteSyntax(LiteralSyntax Host, SourceSpan Span) : DeclarationSyntax(Span);

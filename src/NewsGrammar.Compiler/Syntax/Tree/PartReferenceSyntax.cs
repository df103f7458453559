using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>The name of a part, where its elements are to stand.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span"><inheritdoc cref="ElementSyntax" path="/param[@name='Span']"/></param>
internal sealed record PartReferenceSyntax(NameSyntax Name, SourceSpan Span) : ElementSyntax(Span);

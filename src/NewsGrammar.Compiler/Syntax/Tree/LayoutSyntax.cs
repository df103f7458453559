using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>layout Name = parts</c> or <c>document Name = parts</c>.</summary>
/// <param name="Name"><inheritdoc cref="RuleSyntax" path="/param[@name='Name']"/></param>
/// <param name="Body">What the layout is made of.</param>
/// <param name="IsDocument">Whether the word is <c>document</c>.</param>
/// <param name="Span"><inheritdoc cref="DeclarationSyntax" path="/param[@name='Span']"/></param>
internal sealed record LayoutSyntax(NameSyntax Name, LayoutPartSyntax Body, bool IsDocument, SourceSpan Span)
    : RuleSyntax(Name, Span);

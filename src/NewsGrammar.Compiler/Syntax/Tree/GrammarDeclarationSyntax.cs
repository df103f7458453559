using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>grammar Name</c>, with <c>: Base</c> or without.</summary>
/// <param name="Name">The grammar's name.</param>
/// <param name="Base">The grammar that it extends; null without one.</param>
/// <param name="Span"><inheritdoc cref="DeclarationSyntax" path="/param[@name='Span']"/></param>
internal sealed record GrammarDeclarationSyntax(NameSyntax Name, NameSyntax? Base, SourceSpan Span) : DeclarationSyntax(Span);

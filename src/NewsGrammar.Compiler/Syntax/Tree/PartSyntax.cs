using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>part Name = elements</c>: elements that lines write in place by their name.</summary>
/// <param name="Name"><inheritdoc cref="RuleSyntax" path="/param[@name='Name']"/></param>
/// <param name="Elements">At least one.</param>
/// <param name="Span"><inheritdoc cref="DeclarationSyntax" path="/param[@name='Span']"/></param>
internal sealed record PartSyntax(NameSyntax Name, IReadOnlyList<ElementSyntax> Elements, SourceSpan Span) : RuleSyntax(Name, Span);

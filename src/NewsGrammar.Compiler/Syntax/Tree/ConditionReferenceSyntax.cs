using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>The name of a condition, where it is to stand.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span"><inheritdoc cref="ConditionSyntax" path="/param[@name='Span']"/></param>
internal sealed record ConditionReferenceSyntax(NameSyntax Name, SourceSpan Span) : ConditionSyntax(Span);

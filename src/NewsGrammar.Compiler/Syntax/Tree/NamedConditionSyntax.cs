using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>condition Name = condition</c>: a condition that others write in place by its name.</summary>
/// <param name="Name"><inheritdoc cref="RuleSyntax" path="/param[@name='Name']"/></param>
/// <param name="Condition">What it stands for.</param>
/// <param name="Span"><inheritdoc cref="DeclarationSyntax" path="/param[@name='Span']"/></param>
internal sealed record NamedConditionSyntax(NameSyntax Name, ConditionSyntax Condition, SourceSpan Span) : RuleSyntax(Name, Span);

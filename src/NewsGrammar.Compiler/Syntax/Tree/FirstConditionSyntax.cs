using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>first</c>.</summary>
/// <param name="Span"><inheritdoc cref="ConditionSyntax" path="/param[@name='Span']"/></param>
internal sealed record FirstConditionSyntax(SourceSpan Span) : ConditionSyntax(Span);

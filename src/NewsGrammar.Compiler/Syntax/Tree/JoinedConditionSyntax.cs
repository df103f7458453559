using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>joined</c>.</summary>
/// <param name="Span"><inheritdoc cref="ConditionSyntax" path="/param[@name='Span']"/></param>
internal sealed record JoinedConditionSyntax(SourceSpan Span) : ConditionSyntax(Span);

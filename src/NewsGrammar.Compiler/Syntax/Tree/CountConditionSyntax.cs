using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>words &lt;= 4</c>.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Bound">With which number.</param>
/// <param name="Span"><inheritdoc cref="ConditionSyntax" path="/param[@name='Span']"/></param>
internal sealed record CountConditionSyntax(Measure Measure, ComparisonOperator Operator, NumberSyntax Bound, SourceSpan Span)
    : ConditionSyntax(Span);

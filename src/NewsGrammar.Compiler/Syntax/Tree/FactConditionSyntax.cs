using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>first</c>, and other conditions of one word.</summary>
/// <param name="Fact">What is asked.</param>
/// <param name="Span"><inheritdoc cref="ConditionSyntax" path="/param[@name='Span']"/></param>
internal sealed record FactConditionSyntax(LineFact Fact, SourceSpan Span) : ConditionSyntax(Span);

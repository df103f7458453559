using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>not</c> and a condition.</summary>
/// <param name="Part">What is denied.</param>
/// <param name="Span"><inheritdoc cref="ConditionSyntax" path="/param[@name='Span']"/></param>
internal sealed record NotConditionSyntax(ConditionSyntax Part, SourceSpan Span) : ConditionSyntax(Span)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ConditionSyntax> Parts => [Part];
}

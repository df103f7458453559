using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>Conditions with <c>or</c> between them.</summary>
/// <param name="Parts">At least two.</param>
/// <param name="Span"><inheritdoc cref="ConditionSyntax" path="/param[@name='Span']"/></param>
internal sealed record OrConditionSyntax(IReadOnlyList<ConditionSyntax> Parts, SourceSpan Span) : ConditionSyntax(Span)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ConditionSyntax> Parts { get; } = Parts;
}

using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A part with a quantifier.</summary>
/// <param name="Part">The part.</param>
/// <param name="Quantifiers">At least one; the second and later ones are mistakes.</param>
/// <param name="Span"><inheritdoc cref="LayoutPartSyntax" path="/param[@name='Span']"/></param>
internal sealed record RepetitionSyntax(LayoutPartSyntax Part, IReadOnlyList<QuantifierSyntax> Quantifiers, SourceSpan Span)
    : LayoutPartSyntax(Span)
{
    /// <inheritdoc/>
    public override IReadOnlyList<LayoutPartSyntax> Parts => [Part];
}

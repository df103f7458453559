using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>Parts that follow one another.</summary>
/// <param name="Parts">At least two.</param>
/// <param name="Span"><inheritdoc cref="LayoutPartSyntax" path="/param[@name='Span']"/></param>
internal sealed record SequenceSyntax(IReadOnlyList<LayoutPartSyntax> Parts, SourceSpan Span) : LayoutPartSyntax(Span)
{
    /// <inheritdoc/>
    public override IReadOnlyList<LayoutPartSyntax> Parts { get; } = Parts;
}

using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A condition after <c>where</c>.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record ConditionSyntax(SourceSpan Span)
{
    /// <summary>The conditions that it is made of.</summary>
    public virtual IReadOnlyList<ConditionSyntax> Parts => [];
}

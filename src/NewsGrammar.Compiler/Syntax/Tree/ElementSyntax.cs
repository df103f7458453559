using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>An element of a line.</summary>
/// <param name="Span">Where it stands, without the <c>?</c> after it.</param>
internal abstract record ElementSyntax(SourceSpan Span)
{
    /// <summary>Whether a <c>?</c> follows it.</summary>
    public bool IsOptional { get; init; }
}
